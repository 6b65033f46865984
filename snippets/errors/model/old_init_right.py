import torch

weight = torch.ones(2, 2)
torch.nn.init.xavier_uniform_(weight)
print("changed:", not torch.equal(weight, torch.ones(2, 2)))
