import torch

def rebind(w):
    return w - 0.1 * w.grad  # (1)!

@torch.no_grad()
def rebind_no_grad(w):
    return w - 0.1 * w.grad

@torch.no_grad()
def in_place_no_grad(w):
    w -= 0.1 * w.grad  # (2)!
    return w

def step(w):
    torch.optim.SGD([w], lr=0.1).step()
    return w

print("update            value   same tensor   leaf    requires_grad")
for update in (rebind, rebind_no_grad, in_place_no_grad, step):
    w = torch.tensor(1.0, requires_grad=True)
    (w**2).backward()
    new = update(w)
    print(f"{update.__name__:<16}  {new.item():<5.1f}", end="   ")
    print(f"{new is w!s:<11}   {new.is_leaf!s:<5}   {new.requires_grad}")
