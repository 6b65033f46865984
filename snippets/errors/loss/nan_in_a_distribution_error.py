import torch

loc = torch.full((2,), float("nan"))
torch.distributions.Normal(loc, 1.0)
