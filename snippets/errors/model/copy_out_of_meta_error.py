import torch

model = torch.nn.Linear(2, 1, device="meta")
model.to("cpu")
