import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
x = torch.ones(2, 2, device=device)
with torch.autocast(device, dtype=torch.bfloat16):
    print((x @ x).dtype)
