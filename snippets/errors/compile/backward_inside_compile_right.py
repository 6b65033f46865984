import torch

model = torch.nn.Linear(1, 1)
compiled = torch.compile(model, backend="eager", fullgraph=True)
compiled(torch.ones(1, 1)).sum().backward()
print(model.weight.grad)
