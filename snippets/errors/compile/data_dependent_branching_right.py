import torch

@torch.compile(backend="eager", fullgraph=True)
def clip(x):
    return x / x.norm().clamp(min=1)
print(clip(torch.ones(4)), clip(0.1 * torch.ones(4)))
