import torch

class SGD:
    def __init__(self, params, lr=0.001, **changed):
        options = {"lr": lr, "momentum": 0, "dampening": 0, "weight_decay": 0,
                   "nesterov": False, "maximize": False} | changed
        groups = list(params)
        if not isinstance(groups[0], dict):
            groups = [{"params": groups}]
        self.param_groups = [options | group for group in groups]  # (1)!
        self.state = {}

    def zero_grad(self, set_to_none=True):
        for w in [w for group in self.param_groups for w in group["params"]]:
            if w.grad is not None:
                w.grad = None if set_to_none else torch.zeros_like(w.grad)

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for w in group["params"]:
                if w.grad is not None:  # (2)!
                    self.move(w, **group)

    def move(self, w, params, lr, momentum, dampening, weight_decay,
             nesterov, maximize):
        grad = -w.grad if maximize else w.grad
        if weight_decay:
            grad = grad.add(w, alpha=weight_decay)  # (3)!
        if momentum and w in self.state:
            v = self.state[w].mul_(momentum).add_(grad, alpha=1 - dampening)
        elif momentum:
            v = self.state[w] = grad.clone()  # (4)!
        if momentum:
            grad = grad.add(v, alpha=momentum) if nesterov else v
        w.add_(grad, alpha=-lr)

options = {"momentum": 0.5, "dampening": 0.5, "weight_decay": 0.5}
for name, optimizer_class in {"ours": SGD, "PyTorch's": torch.optim.SGD}.items():
    w = torch.tensor(4.0, requires_grad=True)
    optimizer = optimizer_class([w], lr=0.5, **options)
    for gradient in (2.0, 1.0):
        w.grad = torch.tensor(gradient)
        optimizer.step()
        print(f"{name:<10} w {w.item()}   .grad {w.grad.item()}")
