import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.AdamW([w], lr=0.1, weight_decay=0.0)
print("weight_decay", optimizer.param_groups[0]["weight_decay"])
