import torch

w = torch.ones(2, requires_grad=True)
result = torch.empty(2)
torch.add(w.detach(), 1, out=result)
print("result requires grad:", result.requires_grad)
