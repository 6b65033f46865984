import torch

layers = torch.nn.Linear(2, 2), torch.nn.Tanh(), torch.nn.Linear(2, 1)
model = torch.compile(torch.nn.Sequential(*layers), backend="aot_eager")
model(torch.ones(3, 2)).square().mean().backward()
loss = model(torch.ones(3, 2)).square().mean()
loss.backward(retain_graph=True)
