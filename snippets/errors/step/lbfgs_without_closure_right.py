import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.LBFGS([w], lr=0.5)
def closure():
    optimizer.zero_grad()
    (w**2).backward()
    return w**2
optimizer.step(closure)
print("w", f"{abs(w.item()):.4f}")
