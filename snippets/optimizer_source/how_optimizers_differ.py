import inspect
import torch

def one_step(name, elements):
    w = torch.ones(elements, requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=0.1)
    closure_calls = []
    def closure():  # (1)!
        optimizer.zero_grad()
        loss = (w**2).sum()
        loss.backward()
        closure_calls.append(loss)
        return loss
    optimizer.step(closure)
    return optimizer, w[0].item(), len(closure_calls)

def size(value):
    if isinstance(value, torch.Tensor):
        return value.nbytes
    return sum(map(size, value)) if isinstance(value, list) else 0

for name in ("SGD", "Adam", "AdamW", "RMSprop", "Adagrad", "LBFGS"):
    optimizer, w, calls = one_step(name, elements=1)
    needed = inspect.signature(optimizer.step).parameters["closure"]  # (2)!
    needed = "needed" if needed.default is needed.empty else "not needed"
    optimizer, _, _ = one_step(name, elements=1000)
    sizes = {}
    for state in optimizer.state.values():
        sizes |= {key: size(value) for key, value in state.items() if size(value)}
    print(f"{name:<8} w {w:.3f}   {sum(sizes.values()):>6} bytes")
    print(f"    closure {needed}, calls: {calls}")
    print("   ", ", ".join(f"{k} {v}" for k, v in sizes.items()) or "nothing")
