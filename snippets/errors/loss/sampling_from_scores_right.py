import torch

scores = torch.tensor([2.0, -1.0, 0.5])
probabilities = scores.softmax(0)
print(torch.multinomial(probabilities, 1).shape, f"{probabilities.sum():.1f}")
