import torch

w = torch.ones(1, requires_grad=True)
loss = w * w
loss.backward(retain_graph=True)
print(w.grad)
