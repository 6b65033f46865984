import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)

(w**2).backward()
print("after backward(): ", w.grad)
optimizer.zero_grad()  # (1)!
print("default:          ", w.grad)

(w**2).backward()
optimizer.zero_grad(set_to_none=False)  # (2)!
print("set_to_none=False:", w.grad)
