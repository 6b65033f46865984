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

def train(optimizer_class, **options):
    torch.manual_seed(0)
    w = torch.randn(20, dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], **options)
    path = []
    for _ in range(200):
        w.grad = None
        w.sigmoid().sum().backward()
        optimizer.step()
        path.append(w.detach().clone())
    return torch.stack(path)

names = "lr", "betas", "eps", "weight_decay"
values = product((0.1, 0.01), ((0.9, 0.999), (0.5, 0.9)), (1e-8, 0.01), (0, 0.1))
runs = [dict(zip(names, v, strict=True)) for v in values]

def paths(optimizer_class):
    return torch.stack([train(optimizer_class, **options) for options in runs])

ours = {"Adam": paths(Adam), "AdamW": paths(AdamW)}
theirs = {"Adam": paths(torch.optim.Adam), "AdamW": paths(torch.optim.AdamW)}
print(f"largest difference in {len(runs)} runs")
for one, other in product(ours, theirs):
    gap = (ours[one] - theirs[other]).abs().max().item()
    print(f"our {one:<6} PyTorch's {other:<6} {gap:.2}")
