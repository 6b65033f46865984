import torch

with torch.inference_mode():
    features = torch.ones(2)
features = features.clone().requires_grad_()
features.sum().backward()
print("gradient", features.grad.tolist())
