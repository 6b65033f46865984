import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.AdamW([w], lr=0.1)
if hasattr(optimizer, "train"):
    optimizer.train()
w.backward()
optimizer.step()
print("w", round(w.item(), 1))
