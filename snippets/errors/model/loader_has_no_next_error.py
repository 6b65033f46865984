import torch

loader = torch.utils.data.DataLoader([1.0, 2.0, 3.0], batch_size=2)
batch = iter(loader).next()
