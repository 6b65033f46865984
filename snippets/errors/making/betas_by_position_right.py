import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=1e-3, betas=(0.9, 0.999))
print("betas", optimizer.param_groups[0]["betas"])
