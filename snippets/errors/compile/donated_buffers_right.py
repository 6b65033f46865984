import torch

layers = torch.nn.Linear(2, 2), torch.nn.Tanh(), torch.nn.Linear(2, 1)
model = torch.compile(torch.nn.Sequential(*layers), backend="aot_eager")
output = model(torch.ones(3, 2))
loss = output.square().mean() + output.abs().mean()
loss.backward()
print("one backward for two losses")
