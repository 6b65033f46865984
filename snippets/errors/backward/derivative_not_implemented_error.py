import torch

x = torch.tensor(2.0, requires_grad=True)
torch.special.zeta(x, torch.tensor(1.0)).backward()
