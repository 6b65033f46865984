import torch

one_sample = torch.ones(1, 3)
print(one_sample.std(0, correction=0).tolist())
