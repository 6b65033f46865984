import io

import torch

buffer = io.BytesIO()
torch.save({"epoch": 1}, buffer)
buffer.seek(0)
print(torch.load(buffer))
