import torch

layers = [torch.nn.Linear(1, 1), torch.nn.Linear(1, 1)]
model = torch.nn.Sequential(*layers)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
output = model(torch.ones(1, 1))
output.sum().backward(retain_graph=True)
optimizer.step()
(output**2).sum().backward()
