import torch

losses = [torch.tensor(0.5), torch.tensor(1.5)]
print(torch.stack(losses).mean().item(), sum(losses).item())
