import torch

frozen = torch.ones(1)
x = torch.ones(1, requires_grad=True)
wanted = [tensor for tensor in (frozen, x) if tensor.requires_grad]
print(torch.autograd.grad(frozen * x, wanted))
