import torch

model = torch.nn.Conv2d(1, 1, 3)
with torch.autocast("cpu", dtype=torch.bfloat16):
    output = model(torch.ones(1, 1, 4, 4))
print("output", output.dtype, "weight", model.weight.dtype)
