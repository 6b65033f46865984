import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
(w**2).backward()

optimizer.zero_grad  # (1)!
print("without parentheses:", w.grad)
optimizer.zero_grad()
print("with parentheses:   ", w.grad)
