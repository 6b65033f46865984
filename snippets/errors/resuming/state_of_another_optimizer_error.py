import torch

w = torch.ones(1, requires_grad=True)
saved = torch.optim.Adam([w]).state_dict()
optimizer = torch.optim.SGD([w], lr=0.1)
optimizer.load_state_dict(saved)
w.grad = torch.ones(1)
optimizer.step()
