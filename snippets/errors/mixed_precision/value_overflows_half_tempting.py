import torch

scores = torch.zeros(2, dtype=torch.float16)
masked = scores.masked_fill(torch.tensor([True, True]), float("-inf"))
print(masked.softmax(0))
