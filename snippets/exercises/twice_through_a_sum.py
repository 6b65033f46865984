import torch

w = torch.tensor(3.0, requires_grad=True)
for name, loss in ("w + 1", w + 1), ("w * w", w * w):
    w.grad = None
    try:
        loss.backward()
        loss.backward()
        print(f"{name}   w.grad {w.grad.item()}")
    except RuntimeError as error:
        print(f"{name}   {str(error).partition('.')[0]}")
