import torch

class Own(torch.optim.Optimizer):
    def __init__(self, params, lr):
        super().__init__(params, {"lr": lr})

optimizer = Own([torch.ones(1, requires_grad=True)], lr=0.1)
optimizer.zero_grad()
print("lr", optimizer.param_groups[0]["lr"])
