import torch

scores = torch.zeros(2, 3)
print(torch.nn.Softmax(dim=1)(scores).sum(1).tolist())
