import torch
from torch.utils.checkpoint import checkpoint

x = torch.ones(1, requires_grad=True)
checkpoint(torch.exp, x, use_reentrant=True, debug=True)
