import torch

w = torch.ones(1, requires_grad=True)
x = torch.tensor([1.0, 2.0, 3.0, 6.0])
micro_batches = x.split(2)
for micro_batch in micro_batches:
    loss = (w * micro_batch).mean() / len(micro_batches)
    loss.backward()
print("w.grad", w.grad.item(), "mean of x", x.mean().item())
