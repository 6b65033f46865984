import torch

model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for iteration in (1, 2, 3):
    if iteration < 3:  # (1)!
        optimizer.zero_grad()
    for name, parameter in model.named_parameters():  # (2)!
        if parameter.grad is not None:
            print(f"iteration {iteration}: {name}.grad is not empty")
    model(torch.ones(1, 1)).sum().backward()
    optimizer.step()
