from pathlib import Path

import torch

Path("net.pt").write_text("version https://git-lfs.github.com/spec/v1\n")
torch.load("net.pt")
