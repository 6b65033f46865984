import torch

class Net(torch.nn.Linear):
    pass

net = Net(2, 1)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
print("tensors:", len(optimizer.param_groups[0]["params"]))
