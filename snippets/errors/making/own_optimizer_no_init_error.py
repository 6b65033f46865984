import torch

class Own(torch.optim.Optimizer):
    def __init__(self, params, lr):
        self.params = list(params)
        self.lr = lr

optimizer = Own([torch.ones(1, requires_grad=True)], lr=0.1)
optimizer.zero_grad()
