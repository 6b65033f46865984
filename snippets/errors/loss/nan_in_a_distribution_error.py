import torch

loc = torch.tensor([float("nan")])
torch.distributions.Normal(loc, 1.0)
