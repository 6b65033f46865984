import torch

labels = torch.tensor([1, 2, 3])
torch.nn.functional.one_hot(labels, num_classes=3)
