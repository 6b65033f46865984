import torch

w = torch.tensor([0.0, 1.0], requires_grad=True)
y = w.exp()  # (1)!
print("version", y._version)
y += 1  # (2)!
print("version", y._version)
y.sum().backward()
