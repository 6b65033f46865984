import torch

loss = torch.tensor(2.0, requires_grad=True)
print(loss.item(), float(loss.detach()))
