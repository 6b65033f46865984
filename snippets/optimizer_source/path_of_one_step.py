import sys
import torch
from torch.utils._python_dispatch import TorchDispatchMode

path = []
def show(name):
    mark = "" if torch.is_grad_enabled() else "  *"  # (1)!
    print("  " * len(path) + name + mark)

def trace(frame, event, _):
    name, module = frame.f_code.co_qualname, frame.f_globals.get("__name__")
    if str(module).startswith("torch.optim") or name in ("hook", "closure"):
        if event == "call":
            if "<genexpr>" not in name:
                show(name)
            path.append(name)
        elif event == "return":
            path.pop()

class Kernels(TorchDispatchMode):
    def __torch_dispatch__(self, kernel, types, args=(), kwargs=None):
        label = "".join(f" {a}" for a in args if isinstance(a, str))  # (2)!
        show(f"[{kernel}]{label}")
        return kernel(*args, **kwargs or {})

def hook(*_): pass
def closure(): pass

w = torch.tensor(3.0, requires_grad=True)
w.grad = torch.tensor(1.0)
optimizer = torch.optim.SGD([w], lr=0.5)
optimizer.register_step_pre_hook(hook)
optimizer.register_step_post_hook(hook)
with Kernels():
    sys.setprofile(trace)  # (3)!
    optimizer.step(closure)
    sys.setprofile(None)
