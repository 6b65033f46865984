import torch

w = torch.tensor(1 + 2j, requires_grad=True)
loss = (w * w.conj()).real
loss.backward()
print(w.grad)
