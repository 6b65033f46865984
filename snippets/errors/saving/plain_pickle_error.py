import pickle
from pathlib import Path

import torch

torch.save(torch.ones(2), "net.pt")
with Path("net.pt").open("rb") as file:
    pickle.load(file)
