import torch

model = torch.nn.Linear(2, 1)
torch.optim.SGD(model, lr=0.1)
