import torch

with torch.device("meta"):
    model = torch.nn.Linear(1, 1)
model.to("cpu")
