import torch

a, b = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
saved = torch.optim.AdamW([{"params": [a]}, {"params": [b]}]).state_dict()
optimizer = torch.optim.AdamW([{"params": [a]}, {"params": [b]}])
optimizer.load_state_dict(saved)
print("groups", len(optimizer.param_groups))
