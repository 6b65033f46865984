import torch

history = torch.arange(4.0)
history[1:] = history[:-1]
