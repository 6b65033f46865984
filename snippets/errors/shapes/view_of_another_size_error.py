import torch

last_batch = torch.zeros(3, 4, 4)
last_batch.view(4, 16)
