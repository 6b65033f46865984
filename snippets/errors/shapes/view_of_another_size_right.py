import torch

last_batch = torch.zeros(3, 4, 4)
print(last_batch.flatten(1).shape)
