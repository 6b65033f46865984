import torch

w = torch.ones(1, requires_grad=True)
saved = torch.optim.Adam([w], lr=0.001, weight_decay=0.1).state_dict()
optimizer = torch.optim.AdamW([w], lr=0.01, weight_decay=0.0)
optimizer.load_state_dict(saved)
group = optimizer.param_groups[0]
print("lr", group["lr"], "weight decay", group["weight_decay"])
