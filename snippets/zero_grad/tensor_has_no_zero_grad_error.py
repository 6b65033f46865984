import torch

w = torch.tensor(5.0, requires_grad=True)
(w**2).backward()
w.zero_grad()  # (1)!
