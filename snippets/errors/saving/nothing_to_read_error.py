import io

import torch

buffer = io.BytesIO()
torch.save({"epoch": 1}, buffer)
torch.load(buffer)
