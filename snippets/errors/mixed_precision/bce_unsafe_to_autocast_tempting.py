import torch

scores = torch.tensor([20.0, -20.0])
labels = torch.tensor([1.0, 0.0])
loss_function = torch.nn.BCEWithLogitsLoss()
with torch.autocast("cpu", dtype=torch.bfloat16):
    print(f"{loss_function(scores.sigmoid(), labels).item():.3f}")
