import torch

torch.autograd.set_detect_anomaly(True)
x = torch.tensor([1.0], requires_grad=True)
y = torch.exp(x) + 1
y.sum().backward()
print("gradient", round(x.grad.item(), 2))
