import torch

weight = torch.tensor([1, 2], dtype=torch.int8)
adapter = torch.zeros(2, requires_grad=True)
(weight.float() + adapter).square().sum().backward()
print("gradient of the adapter", adapter.grad)
