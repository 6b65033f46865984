import torch

labels = torch.tensor([0.7, 0.2], dtype=torch.float64)
scores = torch.zeros(2, requires_grad=True)
loss = torch.nn.functional.binary_cross_entropy(scores.sigmoid(), labels)
loss.backward()
