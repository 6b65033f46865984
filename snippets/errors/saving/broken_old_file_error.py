from pathlib import Path

import torch

torch.save(torch.ones(1000), "net.pt", _use_new_zipfile_serialization=False)
whole = Path("net.pt").read_bytes()
Path("net.pt").write_bytes(whole[:-144])
torch.load("net.pt")
