import torch

samples = torch.tensor([1.0, 3.0, 2.0, 6.0, 5.0, 7.0, 1.0, 7.0])
w = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)

for i, micro_batch in enumerate(samples.split(2)):
    loss = ((w - micro_batch) ** 2).mean()
    (loss / 2).backward()  # (1)!
    if i % 2 == 1:  # (2)!
        optimizer.step()
        print(f"w.grad {w.grad.item()}   w {w.item()}")
        optimizer.zero_grad()
