import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.LBFGS([w])
(w**2).backward()
optimizer.step()
