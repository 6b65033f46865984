import torch

model = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.Linear(2, 1))
slow = {"params": model[0].parameters(), "lr": 0.01}
torch.optim.SGD([slow, {"params": model.parameters()}], lr=0.1)
