import torch

model = torch.nn.Linear(1, 1)
parameters = list(model.parameters())
print(sum(p.numel() for p in parameters), "numbers")
(100 * model(torch.ones(1, 1))).sum().backward()
norm = torch.nn.utils.clip_grad_norm_(parameters, 1.0)
print(f"norm {norm.item():.2f}, gradient {model.weight.grad.item():.2f}")
