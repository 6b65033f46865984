import torch

conv = torch.nn.Conv2d(1, 1, 1)
optimizer = torch.optim.SGD(conv.parameters(), lr=0.1)
for iteration in range(2):
    optimizer.zero_grad()
    output = conv(conv(torch.ones(1, 1, 2, 2))).sum()
    output.backward()
    optimizer.step()
print("two steps")
