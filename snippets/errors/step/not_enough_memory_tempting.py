import torch

w = torch.ones(1, requires_grad=True)
x = torch.tensor([1.0, 2.0, 3.0, 6.0])
for micro_batch in x.split(2):
    loss = (w * micro_batch).mean()
    loss.backward()
print("w.grad", w.grad.item(), "mean of x", x.mean().item())
