import re

import torch
from torch import enable_grad, inference_mode, no_grad

def attempt(name, hidden=enable_grad, loss=enable_grad, backward=enable_grad):
    first = torch.tensor(2.0, requires_grad=True)
    second = torch.tensor(5.0, requires_grad=True)
    try:
        with hidden():
            h = first * 3
        with loss():
            result = second * h
        with backward():
            result.backward()
        print(f"{name:<24} grads {first.grad} and {second.grad}")
    except RuntimeError as error:
        print(f"{name:<24} error:", re.split(" and|[.]", str(error))[0])

attempt("all as usual")
attempt("no_grad at backward()", backward=no_grad)  # (1)!
attempt("no_grad at h", hidden=no_grad)
attempt("inference_mode at h", hidden=inference_mode)  # (2)!
attempt("no_grad at the loss", loss=no_grad)  # (3)!
attempt("inference_mode at loss", loss=inference_mode)
