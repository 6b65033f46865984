import torch

a = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([a, b], lr=0.1, fused=True)
output = a * b
output.backward(retain_graph=True)
optimizer.step()
output.backward()
print("gradient of a", round(a.grad.item(), 2), "instead of 2.0")
