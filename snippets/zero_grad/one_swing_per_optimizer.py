import torch
from torch.optim import SGD, Adagrad, Adam, AdamW, RMSprop

def largest(clear, optimizer_class, **options):
    w = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=0.1, **options)
    sizes = []
    for _ in range(1000):
        if clear:
            optimizer.zero_grad()
        loss = 0.5 * w**2
        loss.backward()
        optimizer.step()
        sizes.append(abs(w.item()))
    return max(sizes[:200]), max(sizes[-200:])  # (1)!

def show(name, *method, **options):
    _, cleared = largest(True, *method, **options)
    early, late = largest(False, *method, **options)
    print(f"{name:<22}cleared {cleared:.1f}   never {early:.2g} -> {late:.2g}")

show("SGD", SGD)
show("SGD, momentum 0.9", SGD, momentum=0.9)
show("Adam", Adam)
show("AdamW", AdamW)
show("Adagrad", Adagrad)
show("RMSprop", RMSprop)
show("RMSprop, momentum 0.9", RMSprop, momentum=0.9)
show("Adam, beta1 = 0", Adam, betas=(0.0, 0.999))  # (2)!
