import torch

loss = torch.ones(2, requires_grad=True) * 2
print(loss.detach().cpu().numpy())
