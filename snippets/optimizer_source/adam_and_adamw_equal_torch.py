from itertools import product
import torch

class Adam:
    decoupled = False

    def __init__(self, params, **options):
        self.params, self.options, self.state = list(params), options, {}

    @torch.no_grad()
    def step(self):
        for w in self.params:
            if w.grad is not None:
                m, v = torch.zeros_like(w), torch.zeros_like(w)
                state = self.state.setdefault(w, {"t": 0, "m": m, "v": v})
                state["t"] += 1  # (1)!
                self.move(w, **state, **self.options)

    def move(self, w, t, m, v, lr, betas, eps, weight_decay):
        grad = w.grad
        if self.decoupled:
            w.mul_(1 - lr * weight_decay)  # (2)!
        else:
            grad = grad.add(w, alpha=weight_decay)  # (3)!
        m.lerp_(grad, 1 - betas[0])  # (4)!
        v.mul_(betas[1]).addcmul_(grad, grad, value=1 - betas[1])
        size = (v.sqrt() / (1 - betas[1] ** t) ** 0.5).add_(eps)
        w.addcdiv_(m, size, value=-lr / (1 - betas[0] ** t))  # (5)!

class AdamW(Adam):
    decoupled = True

def train(optimizer_class, options):
    torch.manual_seed(0)
    a, b = [torch.randn(20, dtype=torch.float64, requires_grad=True) for _ in "ab"]
    optimizer = optimizer_class([a, b], **options)
    path = []
    for iteration in range(30):
        a.grad = b.grad = None
        used = [a] if iteration % 3 else [a, b]  # (6)!
        torch.cat(used).sigmoid().sum().backward()
        optimizer.step()
        path.append(torch.cat([a, b]).detach())
    return torch.stack(path)

names = "lr", "weight_decay", "betas", "eps"
decays, betas = (0, 0.01, 0.1, 0.5), ((0.9, 0.999), (0.5, 0.9))
values = product((1, 0.1, 0.01, 0.001), decays, betas, (1e-8, 0.01))
runs = [dict(zip(names, v, strict=True)) for v in values]

def paths(optimizer_class):
    return torch.stack([train(optimizer_class, options) for options in runs])

ours = {"Adam": paths(Adam), "AdamW": paths(AdamW)}
theirs = {"Adam": paths(torch.optim.Adam), "AdamW": paths(torch.optim.AdamW)}
ends = {tuple(path[-1].tolist()) for path in ours["Adam"]}
print(f"{len(runs)} runs, {len(ends)} different ends, largest difference:")
for one, other in product(ours, theirs):
    gap = (ours[one] - theirs[other]).abs().max().item()
    print(f"our {one:<6} PyTorch's {other:<6} {gap:.2}")
