import torch

model = torch.nn.Linear(1, 1, bias=False).half()
torch.nn.init.ones_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), lr=1e-4)
for _ in range(1000):
    optimizer.zero_grad()
    model(torch.ones(1, 1).half()).sum().backward()
    optimizer.step()
print("after 1000 steps:", model.weight.item())
