import torch

w = torch.nn.Parameter(torch.ones(1).expand(3).clone())
optimizer = torch.optim.SGD([w], lr=0.1)
(w * torch.tensor([1.0, 2.0, 3.0])).sum().backward()
optimizer.step()
print("w", [round(number, 1) for number in w.tolist()])
