import sys
from linecache import getline
import torch
from torch.optim.sgd import _single_tensor_sgd

def trace(frame, event, _):
    last, file = {}, frame.f_code.co_filename
    def after_each_line(frame, event, _):
        for name in ("grad", "buf", "param"):
            value = frame.f_locals.get(name)
            value = None if value is None else value.item()
            if last.get(name) != value:
                print(f"  {last['line']:<51} {name} = {value}")
                last[name] = value
        last["line"] = getline(file, frame.f_lineno).strip()
        return after_each_line
    if frame.f_code is _single_tensor_sgd.__code__:  # (1)!
        return after_each_line

w = torch.tensor(4.0, requires_grad=True)
options = {"momentum": 0.5, "dampening": 0.5, "weight_decay": 0.5}
optimizer = torch.optim.SGD([w], lr=0.5, **options)
for gradient in (2.0, 1.0):
    w.grad = torch.tensor(gradient)
    print(f"w {w.item()}   .grad {w.grad.item()}")
    sys.settrace(trace)
    optimizer.step()
    sys.settrace(None)
print(f"w {w.item()}   .grad {w.grad.item()}")  # (2)!
