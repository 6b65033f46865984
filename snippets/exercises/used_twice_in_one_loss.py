import torch

a = torch.tensor(3.0, requires_grad=True)
(a * a + a).backward()
print("a.grad", a.grad.item())
