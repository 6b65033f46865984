import torch

used = torch.tensor(1.0, requires_grad=True)
unused = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([used, unused], lr=0.5, momentum=0.9, weight_decay=0.5)

optimizer.step()  # (1)!
print(f"step before backward: used {used.item():5}   unused {unused.item()}", end="   ")
print("in the state", len(optimizer.state))
(used**2).backward()
optimizer.step()  # (2)!
print(f"step after backward:  used {used.item():5}   unused {unused.item()}", end="   ")
print("in the state", len(optimizer.state))
