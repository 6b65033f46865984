import torch

x, y = torch.tensor([1.0, 2.0]), torch.tensor([2.0, 4.0])

def old_zero(w): w.grad.data.zero_()  # (1)!
def old_loss(w): ((w * x - y) ** 2).backward()  # (2)!
def old_step(w): w -= 0.1 * w.grad.data  # (3)!

def new_zero(w): w.grad = None
def new_loss(w): ((w * x - y) ** 2).mean().backward()
def new_step(w):
    with torch.no_grad():
        w -= 0.1 * w.grad

w = torch.tensor(0.0, requires_grad=True)
pairs = [(old_zero, new_zero), (old_loss, new_loss), (old_step, new_step)]
for old, new in pairs:
    try:
        old(w)
    except (AttributeError, RuntimeError) as error:
        print(f"{old.__name__}: {type(error).__name__}: {error}")
    new(w)
    print(f"{new.__name__}: w {w.item()}   w.grad {w.grad}")
print("still a leaf that requires grad:", w.is_leaf and w.requires_grad)
