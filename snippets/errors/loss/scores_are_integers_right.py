import torch

scores = torch.tensor([[0.2, 0.8], [0.9, 0.1]], requires_grad=True)
labels = torch.tensor([1, 0])
torch.nn.functional.cross_entropy(scores, labels).backward()
print("gradient:", scores.grad.norm() > 0)
