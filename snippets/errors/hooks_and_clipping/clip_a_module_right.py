import torch

model = torch.nn.Sequential(torch.nn.Linear(1, 1), torch.nn.Identity())
(100 * model(torch.ones(1, 1))).sum().backward()
norm = torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
print(f"norm {norm.item():.2f}")
