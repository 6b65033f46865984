import torch

used = torch.tensor(1.0, requires_grad=True)
unused = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD(
    [used, unused], lr=0.5, momentum=0.9, weight_decay=0.5
)

def show(moment):
    print(f"{moment:<21} used {used.item():5}", end="   ")
    print(f"unused {unused.item()}   in the state {len(optimizer.state)}")

optimizer.step()  # (1)!
show("step before backward:")
(used**2).backward()
optimizer.step()  # (2)!
show("step after backward:")
