import torch

for optimizer_class in (torch.optim.SGD, torch.optim.Adam):
    w = torch.ones(1, dtype=torch.bfloat16, requires_grad=True)
    w.grad_dtype = torch.float32
    w.sum().backward()
    optimizer_class([w], lr=0.5, foreach=False).step()
    print(optimizer_class.__name__, w.item())
