from pathlib import Path

import torch

for text in ("version https://git-lfs", "<!DOCTYPE html>"):
    Path("net.pt").write_text(text)
    print("begins with", Path("net.pt").read_bytes()[:9])
torch.save({}, "net.pt")
print("a checkpoint begins with", Path("net.pt").read_bytes()[:2])
