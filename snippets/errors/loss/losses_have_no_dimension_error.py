import torch

losses = [torch.tensor(0.5), torch.tensor(1.5)]
torch.cat(losses).mean()
