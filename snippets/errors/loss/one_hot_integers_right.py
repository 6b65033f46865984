import torch

scores = torch.zeros(2, 3)
labels = torch.tensor([[1, 0, 0], [0, 0, 1]])
as_indices = torch.nn.functional.cross_entropy(scores, labels.argmax(1))
as_probabilities = torch.nn.functional.cross_entropy(scores, labels.float())
print(f"{as_indices:.4f} {as_probabilities:.4f}")
