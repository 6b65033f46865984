import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.LBFGS([w], lr=0.5)
loss = w**2
loss.backward()
optimizer.step(lambda: loss)
print("w", f"{abs(w.item()):.4f}")
