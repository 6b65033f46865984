import torch

loss_fn = torch.nn.CrossEntropyLoss(weight=torch.tensor([1.0, 5.0, 1.0]))
print(f"{loss_fn(torch.zeros(2, 3), torch.tensor([0, 1])):.4f}")
