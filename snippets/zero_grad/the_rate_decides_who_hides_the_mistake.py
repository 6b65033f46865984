import math
import torch
from torch.nn import Linear, ReLU, Sequential
from torch.optim import SGD, Adagrad, Adam, AdamW, RMSprop

torch.set_num_threads(1)  # (1)!
torch.manual_seed(0)
moon = torch.arange(400) % 2  # (2)!
sign, angle = 1 - 2 * moon, math.pi * torch.rand(400)
x1, x2 = moon + sign * angle.cos(), moon / 2 + sign * angle.sin()
x = torch.stack([x1, x2], dim=1) + 0.1 * torch.randn(400, 2)

def accuracy(seed, clear, optimizer_class, **options):
    torch.manual_seed(seed)
    model = Sequential(Linear(2, 16), ReLU(), Linear(16, 16), ReLU(), Linear(16, 2))
    optimizer = optimizer_class(model.parameters(), **options)
    for _ in range(150):
        if clear:
            optimizer.zero_grad()
        output = model(x[:200])
        torch.nn.functional.cross_entropy(output, moon[:200]).backward()
        optimizer.step()
    return (model(x[200:]).argmax(1) == moon[200:]).float().mean()  # (3)!

def good(clear, *method, **options):
    return sum(accuracy(s, clear, *method, **options) > 0.95 for s in range(3))

def show(name, *method, **options):
    cleared, never = (good(clear, *method, **options) for clear in (True, False))
    print(f"{name:<17} lr {options['lr']:<5}", end="")
    print(f"cleared {cleared} of 3   never {never} of 3")

print("runs with more than 0.95 right")
show("SGD", SGD, lr=0.03)
show("SGD", SGD, lr=0.5)
show("SGD, momentum 0.9", SGD, lr=0.1, momentum=0.9)
show("Adam", Adam, lr=0.03)
show("AdamW", AdamW, lr=0.03)
show("Adagrad", Adagrad, lr=0.1)
show("Adagrad", Adagrad, lr=1.0)
show("RMSprop", RMSprop, lr=0.01)
show("RMSprop", RMSprop, lr=0.1)
