import torch

class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)

    def forward(self, x):
        self.layer = self.layer(x)

Net()(torch.ones(4, 2))
