import torch

layers = [torch.nn.Linear(2, 2), torch.nn.Linear(2, 1)]
torch.optim.SGD(layers.parameters(), lr=0.1)
