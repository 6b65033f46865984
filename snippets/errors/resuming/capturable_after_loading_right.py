import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adam([w])
w.grad = torch.ones(1)
optimizer.step()
optimizer.load_state_dict(optimizer.state_dict())
print("step on", optimizer.state[w]["step"].device)
