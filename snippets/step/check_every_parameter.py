import torch

names = "trained", "frozen", "unused", "new"
model = torch.nn.ModuleDict({name: torch.nn.Linear(1, 1) for name in names})
model["frozen"].requires_grad_(False)
old = [p for name, p in model.named_parameters() if "new" not in name]
optimizer = torch.optim.SGD(old, lr=0.1)  # (1)!

x = torch.ones(1, 1)
loss = model["new"](model["frozen"](model["trained"](x)))
before = {p: p.detach().clone() for p in model.parameters()}  # (2)!
loss.backward()
optimizer.step()

groups = optimizer.param_groups
held = {id(p) for group in groups for p in group["params"]}  # (3)!
print("parameter        held   requires_grad  has .grad  moved")
for name, p in model.named_parameters():
    print(f"{name:<15}  {id(p) in held!s:<5}", end="  ")
    print(f"{p.requires_grad!s:<13}  {p.grad is not None!s:<9}", end="  ")
    print(not torch.equal(p, before[p]))
