import torch

class Net(torch.nn.Linear):
    pass

torch.optim.SGD(Net.parameters(), lr=0.1)
