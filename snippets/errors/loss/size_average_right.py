import torch

outputs, targets = torch.ones(4), torch.zeros(4)
print(torch.nn.MSELoss(reduction="sum")(outputs, targets).item())
print(torch.nn.MSELoss(reduction="mean")(outputs, targets).item())
