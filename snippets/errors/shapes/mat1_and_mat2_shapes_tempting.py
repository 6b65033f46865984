import torch

features = torch.zeros(4, 8)
layer = torch.nn.Linear(16, 3)
print("4 samples,", len(layer(features.reshape(-1, 16))), "outputs")
