import torch
from torch.optim import SGD, Adam

decay, momentum = {"weight_decay": 0.5}, {"momentum": 0.9}
for kind, options in (SGD, {}), (SGD, decay), (SGD, momentum), (Adam, {}):
    for set_to_none in True, False:
        w = torch.tensor(1.0, requires_grad=True)
        optimizer = kind([w], lr=0.1, **options)
        (w**2).backward()
        optimizer.step()
        optimizer.zero_grad(set_to_none=set_to_none)
        before = w.item()
        optimizer.step()  # (1)!
        print(f"{kind.__name__:<5}{options!s:<22}{w.grad!s:<12}{w.item() - before:.3f}")
