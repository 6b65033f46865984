import torch

scores = torch.tensor([1.5, -2.0], requires_grad=True)
labels = torch.tensor([0.0, 1.0])
torch.nn.functional.binary_cross_entropy(scores.clamp(0, 1), labels).backward()
print("both are wrong, gradient", scores.grad.tolist())
