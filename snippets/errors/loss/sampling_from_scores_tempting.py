import torch

scores = torch.tensor([0.1, -3.0, 0.5])
probabilities = scores.abs() / scores.abs().sum()
print("most probable is now the worst:", probabilities.argmax().item())
