import torch

w = torch.tensor(3.0, requires_grad=True)
loss = w**2
print("loss.item() is", loss.item())
loss.item().backward()  # (1)!
