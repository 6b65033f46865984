import torch

a, b = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
saved = torch.optim.Adam([a, b]).state_dict()
optimizer = torch.optim.Adam([a])
optimizer.load_state_dict(saved)
