import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.LBFGS([w])
def closure():
    optimizer.zero_grad()
    (w**2).backward()
optimizer.step(closure)
