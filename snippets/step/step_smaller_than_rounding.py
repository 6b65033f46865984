import torch

def train(dtype, lr):
    w = torch.tensor(1.0, dtype=dtype, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr)
    w.grad = torch.tensor(1.0, dtype=dtype)
    for _ in range(100):
        optimizer.step()
    return w.item()

for dtype in (torch.float32, torch.bfloat16):
    half_gap = torch.finfo(dtype).eps / 4  # (1)!
    print(f"{dtype!s:<14}  half a gap {half_gap:.1g}", end="")
    print(f"   lr 0.001: w {train(dtype, 0.001):.2f}", end="")
    print(f"   lr 0.005: w {train(dtype, 0.005):.2f}")
