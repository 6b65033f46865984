import torch

x = torch.tensor([4.0, 0.0], requires_grad=True)
distance = torch.where(x > 0, x.sqrt(), 0.0)
distance.sum().backward()
print(x.grad)
