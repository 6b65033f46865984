import torch
from torch.utils.checkpoint import checkpoint

layer = torch.nn.Linear(1, 1)
output = checkpoint(layer, torch.ones(1, 1), use_reentrant=True)
loss = output.sum().requires_grad_()
loss.backward()
print("gradient of the weight:", layer.weight.grad)
