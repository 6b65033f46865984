import torch

model = torch.nn.Sequential(torch.nn.Linear(1, 1), torch.nn.ReLU())
torch.nn.utils.clip_grad_norm_(model, 1.0)
