import torch

torch.save({"epoch": 1}, "net.pt", _use_new_zipfile_serialization=False)
print(torch.load("net.pt"))
