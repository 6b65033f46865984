import torch

w, state = torch.tensor(1.0, requires_grad=True), torch.tensor(0.0)
for x in (1.0, 1.0, 1.0):
    w.grad = None
    state = state + w * x
    (state**2).backward(retain_graph=True)
    print(w.grad.item())
