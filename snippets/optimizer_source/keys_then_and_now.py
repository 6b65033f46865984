import torch

then = "params", "lr", "momentum", "dampening", "weight_decay", "nesterov"
model = torch.nn.Linear(1, 1)

for params in (model.parameters(), model.named_parameters()):  # (1)!
    group = torch.optim.SGD(params).param_groups[0]
    print(len(group), "keys")
    for key, value in group.items():
        shown = type(value).__name__ if key == "params" else value
        print(f"   {'' if key in then else 'new':<5}{key:<16}{shown}")
