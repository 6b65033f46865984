import torch

w = torch.ones(3, requires_grad=True)
result = 2 * w
result.backward(torch.ones_like(result))
print(w.grad)
