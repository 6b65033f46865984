import io

import torch

download = io.BytesIO()
torch.save({"epoch": 1}, download)
print(torch.load(io.BytesIO(download.getvalue())))
