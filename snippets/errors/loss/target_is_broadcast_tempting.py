import torch

outputs = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
targets = torch.tensor([1.0, 2.0, 3.0, 4.0])
print("by hand, no warning:", ((outputs - targets) ** 2).mean().item())
