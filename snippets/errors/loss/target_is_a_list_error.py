import torch

torch.nn.functional.mse_loss(torch.zeros(2), [1.0, 0.0])
