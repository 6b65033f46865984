from itertools import product
import torch

class SGD:
    def __init__(self, params, lr=0.001, **changed):
        options = {"lr": lr, "momentum": 0, "dampening": 0, "weight_decay": 0,
                   "nesterov": False, "maximize": False} | changed
        groups = list(params)
        if not isinstance(groups[0], dict):
            groups = [{"params": groups}]
        self.param_groups = [options | group for group in groups]
        self.state = {}

    def zero_grad(self, set_to_none=True):
        for w in [w for group in self.param_groups for w in group["params"]]:
            if w.grad is not None:
                w.grad = None if set_to_none else torch.zeros_like(w.grad)

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for w in group["params"]:
                if w.grad is not None:
                    self.move(w, **group)

    def move(self, w, params, lr, momentum, dampening, weight_decay,
             nesterov, maximize):
        grad = -w.grad if maximize else w.grad
        if weight_decay:
            grad = grad.add(w, alpha=weight_decay)
        if momentum and w in self.state:
            v = self.state[w].mul_(momentum).add_(grad, alpha=1 - dampening)
        elif momentum:
            v = self.state[w] = grad.clone()
        if momentum:
            grad = grad.add(v, alpha=momentum) if nesterov else v
        w.add_(grad, alpha=-lr)

def train(optimizer_class, set_to_none, two_groups, **options):
    torch.manual_seed(0)
    a, b = [torch.randn(20, dtype=torch.float64, requires_grad=True) for _ in "ab"]
    groups = [{"params": [a]}, {"params": [b], "lr": 0.05}] if two_groups else [a, b]
    optimizer = optimizer_class(groups, lr=0.1, **options)
    path = []
    for iteration in range(200):
        if iteration % 4 != 1:  # (1)!
            optimizer.zero_grad(set_to_none=set_to_none)
        used = [a] if iteration % 3 else [a, b]  # (2)!
        torch.cat(used).sigmoid().sum().backward()
        optimizer.step()
        path.append(torch.cat([a, b]).detach())
    return torch.stack(path)

rules = ({"momentum": 0}, {"momentum": 0.9},
         {"momentum": 0.9, "dampening": 0.5}, {"momentum": 0.9, "nesterov": True})
combinations = product(rules, (0, 0.1), *[(False, True)] * 3)
gaps, ends = [], set()
for rule, weight_decay, maximize, *rest in combinations:
    options = rule | {"weight_decay": weight_decay, "maximize": maximize}
    ours = train(SGD, *rest, **options)
    theirs = train(torch.optim.SGD, *rest, **options)
    gaps.append((ours - theirs).abs().max().item())
    ends.add(tuple(ours[-1].tolist()))
print(f"{len(gaps)} combinations, largest difference {max(gaps)}")
print(f"{len(ends)} different ends")  # (3)!
