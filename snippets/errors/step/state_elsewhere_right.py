import torch

layer = torch.nn.Linear(1, 1).double()
optimizer = torch.optim.Adam(layer.parameters())
for _ in range(2):
    optimizer.zero_grad()
    layer(torch.ones(1, 1).double()).sum().backward()
    optimizer.step()
print(optimizer.state[layer.weight]["exp_avg"].dtype)
