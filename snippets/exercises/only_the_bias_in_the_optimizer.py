import torch

model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD([model.bias], lr=0.1)

for iteration in range(3):
    optimizer.zero_grad()
    model(torch.ones(1, 1)).sum().backward()
print("weight.grad", model.weight.grad.item())
print("bias.grad  ", model.bias.grad.item())
