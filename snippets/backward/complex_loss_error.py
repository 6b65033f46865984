import torch

w = torch.tensor(1 + 2j, requires_grad=True)
loss = (w * w.conj()).real
loss.backward()
print("a real loss:", w.grad)
(w * w.conj()).backward()
