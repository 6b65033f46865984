import torch

weight = torch.ones(2, requires_grad=True)
longer = torch.zeros(3)
longer[:2] = weight.detach()
longer.requires_grad_()
print(longer.tolist(), longer.is_leaf)
