import torch

torch.autograd.set_detect_anomaly(True)
x = torch.tensor([4.0, 0.0], requires_grad=True)
safe = torch.where(x > 0, x, 1.0)
torch.where(x > 0, safe.sqrt(), 0.0).sum().backward()
print(x.grad)
