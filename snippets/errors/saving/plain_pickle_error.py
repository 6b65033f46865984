import pickle

import torch

torch.save(torch.ones(2), "net.pt")
with open("net.pt", "rb") as file:
    pickle.load(file)
