import torch

model = torch.nn.Linear(1, 1)
scale = torch.ones(1, requires_grad=True)  # (1)!
optimizer = torch.optim.SGD([model.bias, scale], lr=0.1)  # (2)!

for name, clears in ("optimizer", optimizer), ("model", model):
    model.weight.grad = model.bias.grad = scale.grad = None
    for _ in range(2):
        clears.zero_grad()  # (3)!
        (model(torch.ones(1, 1)) + scale).sum().backward()
    weight, bias = model.weight.grad.item(), model.bias.grad.item()
    print(f"{name:<9}   weight {weight}   bias {bias}   scale {scale.grad.item()}")
