import torch

torch.use_deterministic_algorithms(True)
x = torch.zeros(3)
x.put_(torch.tensor([0, 0]), torch.tensor([1.0, 2.0]))
