import torch

labels = [torch.tensor([1, 2, 0]), torch.tensor([2, 0])]
loader = torch.utils.data.DataLoader(labels, batch_size=2)
next(iter(loader))
