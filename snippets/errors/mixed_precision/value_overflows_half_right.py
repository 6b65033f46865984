import torch

scores = torch.zeros(2, dtype=torch.float16)
lowest = torch.finfo(scores.dtype).min
masked = scores.masked_fill(torch.tensor([True, False]), lowest)
print(lowest, masked.softmax(0))
