import torch

files = []
torch.utils.data.DataLoader(files, batch_size=4, shuffle=True)
