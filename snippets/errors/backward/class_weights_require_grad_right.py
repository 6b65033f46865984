import torch

scores, labels = torch.zeros(2, 3, requires_grad=True), torch.tensor([0, 1])
weights = torch.ones(3, requires_grad=True)
losses = torch.nn.functional.cross_entropy(scores, labels, reduction="none")
(losses * weights[labels]).sum().backward()
print(weights.grad)
