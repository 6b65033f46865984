import torch

w = torch.nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([w], lr=0.1)
w.expand(3).sum().backward()
optimizer.step()
print("w", [round(number, 1) for number in w.expand(3).tolist()])
