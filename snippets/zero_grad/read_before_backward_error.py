import torch

w = torch.tensor(1.0, requires_grad=True)
(w**2).backward()
w.grad.zero_()
print("zero_() after backward():", w.grad)

w = torch.tensor(1.0, requires_grad=True)
w.grad.zero_()  # (1)!
