import torch

w = torch.ones(1, requires_grad=True)
torch.optim.Adam([w], lr=torch.tensor(0.1), foreach=True)
