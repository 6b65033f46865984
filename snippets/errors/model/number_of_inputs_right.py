import torch

class Masked(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = torch.nn.Linear(2, 1)

    def forward(self, x, mask):
        return self.linear(x) * mask

print(Masked()(torch.ones(4, 2), torch.ones(4, 1)).shape)
