import torch

model = torch.nn.Linear(1, 1)
model.head = torch.nn.Linear(1, 1)
model(torch.ones(1, 1)).sum().backward()
print([name for name, p in model.named_parameters() if p.grad is None])
