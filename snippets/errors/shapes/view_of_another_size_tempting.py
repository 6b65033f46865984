import torch

last_batch = torch.arange(3).repeat_interleave(16).reshape(3, 4, 4)
second_row = last_batch.view(4, -1)[1]
print("the second row belongs to the samples", second_row.unique().tolist())
