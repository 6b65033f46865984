import torch

model = torch.nn.Linear(1, 1)
torch.nn.utils.clip_grad_norm_(model.parameters())
