import torch

channels_last = torch.tensor([[[1, 2, 3], [1, 2, 3], [1, 2, 3]]])
print("red should be all 1:", channels_last.reshape(3, 1, 3)[0].tolist())
print("permute gives:      ", channels_last.permute(2, 0, 1)[0].tolist())
