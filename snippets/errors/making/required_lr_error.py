import torch
from torch.optim.optimizer import required

class OldOptimizer(torch.optim.Optimizer):
    def __init__(self, params, lr=required):
        super().__init__(params, {"lr": lr})

OldOptimizer([torch.ones(1, requires_grad=True)])
