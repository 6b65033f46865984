from collections import Counter
import torch
from torch.utils._python_dispatch import TorchDispatchMode

class Kernels(TorchDispatchMode):
    def __torch_dispatch__(self, kernel, types, args=(), kwargs=None):
        if kernel.namespace == "aten":  # (1)!
            called[str(kernel)] += 1
        return kernel(*args, **kwargs or {})

def train(**options):
    torch.manual_seed(0)
    weights = [torch.randn(103, requires_grad=True) for _ in range(3)]
    optimizer = torch.optim.SGD(weights, lr=0.1, momentum=0.9, **options)
    for _ in range(100):
        optimizer.zero_grad()
        sum((w**2 + 1).sqrt().sum() for w in weights).backward()
        called.clear()
        with Kernels():
            optimizer.step()
    return torch.cat(weights).detach()

called = Counter()
loop = train(foreach=False)
for options in ({}, {"foreach": False}, {"foreach": True}, {"fused": True}):
    difference = (train(**options) - loop).abs().max().item()
    limit = 1e-6 if "fused" in options else 0.0  # (2)!
    print(options, f"difference at most {limit}: {difference <= limit}")
    print("   ", dict(called))
