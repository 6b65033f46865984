import torch

class Own(torch.optim.Optimizer):
    def __init__(self, params):
        self.defaults = {}
        self.param_groups = []

w = torch.ones(1, requires_grad=True)
(2 * w).sum().backward()
Own([w]).zero_grad()
print("w.grad", w.grad)
