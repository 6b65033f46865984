import torch

model = torch.nn.Linear(2, 1)
with torch.autocast("cpu", dtype=torch.bfloat16):
    output = model(torch.ones(1, 2))
print("output", output.dtype, "weight", model.weight.dtype)
