import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.LBFGS([w], lr=0.5)
def closure():
    optimizer.zero_grad()
    loss = w**2
    loss.backward()
    return loss
print("loss", optimizer.step(closure).item())
