import torch

model = torch.nn.Linear(2, 1)
old = {"params", "lr", "momentum", "dampening", "weight_decay", "nesterov"}

group = torch.optim.SGD(model.parameters(), lr=0.1).param_groups[0]
print(len(group), "keys, six of them old:", old < group.keys())
print("new:", [key for key in group if key not in old])
print("params is a", type(group["params"]).__name__)  # (1)!

group = torch.optim.SGD(model.named_parameters(), lr=0.1).param_groups[0]
print(len(group), "keys with names:", group["param_names"])

plain = torch.zeros(3, requires_grad=True)
group = torch.optim.SGD([plain], lr=0.1).param_groups[0]
print("a plain tensor is accepted:", type(group["params"][0]).__name__)
