import torch
from torch.optim.optimizer import required

class OldOptimizer(torch.optim.Optimizer):
    def __init__(self, params, lr=required):
        super().__init__(params, {"lr": lr})

optimizer = OldOptimizer([torch.ones(1, requires_grad=True)], lr=0.1)
print("lr", optimizer.param_groups[0]["lr"])
