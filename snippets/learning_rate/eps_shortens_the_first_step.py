import torch

print("gradient   first step, in units of lr")
for size in (1.0, 1e-4, 1e-8, 1e-10, 1e-12):
    moved = []
    for optimizer_class in (torch.optim.Adam, torch.optim.Adagrad):
        w = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
        optimizer = optimizer_class([w], lr=0.1)
        w.grad = torch.tensor(size, dtype=torch.float64)
        optimizer.step()
        moved.append(f"{optimizer_class.__name__} {-w.item() / 0.1:.4f}")
    print(f"{size:<8}   {moved[0]}   {moved[1]}")
