import torch

w = torch.tensor(3.0, requires_grad=True)
loss = w * w  # (1)!
loss.backward()
print("first backward:", w.grad)
loss.backward()  # (2)!
