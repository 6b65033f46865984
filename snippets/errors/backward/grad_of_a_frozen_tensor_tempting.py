import torch

model = torch.nn.Linear(1, 1).requires_grad_(False)
model.requires_grad_()
x = torch.ones(1, 1, requires_grad=True)
model(x).sum().backward()
print("the frozen weight has a gradient:", model.weight.grad is not None)
