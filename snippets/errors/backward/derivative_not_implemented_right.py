import torch

x = torch.tensor(2.0, requires_grad=True)
terms = 1.0 / torch.arange(1.0, 1000.0) ** x
terms.sum().backward()
print(f"{x.grad:.2f}")
