import torch

w = torch.ones(2, requires_grad=True)
result = torch.empty(2)
torch.add(w, 1, out=result)
