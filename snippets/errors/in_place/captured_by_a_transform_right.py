import torch

def loss(w):
    return w**2, w.detach()


gradient, seen = torch.func.grad(loss, has_aux=True)(torch.tensor(3.0))
print("gradient", gradient.item(), "seen", seen.item())
