import torch

labels = torch.tensor([1, 2, 3])
print(torch.nn.functional.one_hot(labels - 1, num_classes=3).tolist())
