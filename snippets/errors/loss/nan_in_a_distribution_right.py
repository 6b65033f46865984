import torch

rewards = torch.tensor([1.0])
advantage = (rewards - rewards.mean()) / (rewards.std(correction=0) + 1e-8)
print(advantage.isfinite().all().item())
