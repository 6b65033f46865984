import torch

probabilities = torch.tensor([0.9, 0.2])
labels = torch.tensor([2.0, 1.0]) - 1
print(f"{torch.nn.functional.binary_cross_entropy(probabilities, labels):.4f}")
