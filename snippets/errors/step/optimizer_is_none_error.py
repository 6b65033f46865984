import torch

w = torch.tensor(1.0, requires_grad=True)
saved = torch.optim.SGD([w], lr=0.1).state_dict()
optimizer = torch.optim.SGD([w], lr=0.5).load_state_dict(saved)
optimizer.step()
