import torch

w = torch.tensor(5.0, requires_grad=True)
(w**2).backward()
print("w.grad:         ", w.grad)
try:
    w.grad.zeros_()
except AttributeError as error:
    print("w.grad.zeros_():", error)
w.grad.zero_()  # (1)!
print("w.grad.zero_(): ", w.grad)
w.zero_grad()  # (2)!
