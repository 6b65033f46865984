import torch

w = torch.tensor(1.0, requires_grad=True)
written = []
w.register_post_accumulate_grad_hook(lambda w: written.append(w.grad.item()))

h = torch.tensor(1.0)
for _ in range(10):
    h = w * h + 1  # (1)!
h.backward()
print("written to w.grad:", written)

uses, h = [w.clone() for _ in range(10)], torch.tensor(1.0)  # (2)!
for use in uses:
    h = use * h + 1
parts = [part.item() for part in torch.autograd.grad(h, uses)]
print("one part for each use:", parts)
print("their sum:", sum(parts))
