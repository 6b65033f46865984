import torch

loss_fn = torch.nn.CrossEntropyLoss()
print(f"{loss_fn(torch.zeros(2, 3), torch.tensor([0, 1])):.4f}")
