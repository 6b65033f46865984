import torch

with torch.inference_mode():
    features = torch.ones(2)
features.requires_grad_()
