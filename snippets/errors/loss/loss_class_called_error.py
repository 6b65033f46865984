import torch

scores = torch.zeros(2, 3)
labels = torch.tensor([0, 1])
loss = torch.nn.CrossEntropyLoss(scores, labels)
