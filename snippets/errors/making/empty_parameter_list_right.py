import torch

class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = torch.nn.ModuleList([torch.nn.Linear(2, 1)])

optimizer = torch.optim.SGD(Net().parameters(), lr=0.1)
print("tensors:", len(optimizer.param_groups[0]["params"]))
