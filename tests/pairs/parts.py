"""What the pairs are made of: weights that are one number each, a plain step, and a loss whose gradient is known."""

import torch


def weight(value: float = 0.0) -> torch.nn.Parameter:
    return torch.nn.Parameter(torch.tensor(value))


def sgd(*weights, lr: float = 1.0, **options) -> torch.optim.SGD:
    return torch.optim.SGD(list(weights), lr=lr, **options)


def numbers(*values) -> list:
    """Tensors and numbers as plain numbers, and whatever else as it is."""
    plain = [value.item() if isinstance(value, torch.Tensor) else value for value in values]
    return [round(value, 5) if isinstance(value, float) else value for value in plain]


def gradient(w: torch.Tensor) -> torch.Tensor | None:
    return None if w.grad is None else w.grad.clone()


def first_words(call) -> str:
    """The error that a call ends with, up to its first full stop; what it returns, if it ends well."""
    try:
        return call()
    except (RuntimeError, AssertionError, TypeError, ValueError) as error:
        return f"{type(error).__name__}: {str(error).split('. ')[0].splitlines()[0]}"


def grad_scaler(scale: float = 1024.0, **options) -> torch.amp.GradScaler:
    return torch.amp.GradScaler("cpu", init_scale=scale, **options)


WAYS = {"loop": {"foreach": False}, "foreach": {"foreach": True}, "fused": {"fused": True}}
