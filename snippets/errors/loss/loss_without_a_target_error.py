import torch

loss_fn = torch.nn.CrossEntropyLoss()
loss_fn(torch.zeros(2, 3))
