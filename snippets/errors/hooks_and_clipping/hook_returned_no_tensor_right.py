import torch

w = torch.ones(2, requires_grad=True)
norms = []
w.register_hook(lambda gradient: norms.append(gradient.norm().item()))
w.sum().backward()
print(f"{norms[0]:.2f}", w.grad)
