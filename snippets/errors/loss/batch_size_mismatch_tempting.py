import torch

sample_of_row = torch.arange(4).repeat_interleave(2)
print("rows belong to the samples", sample_of_row.tolist())
print("the first four belong to", sample_of_row[:4].tolist())
