import torch

def train(weight_type, grad_type, k):
    w = torch.ones(1, 1, dtype=weight_type, requires_grad=True)
    w.grad_dtype = grad_type
    x = torch.ones(2, 1)
    for _ in range(k):
        with torch.autocast("cpu", dtype=torch.bfloat16):  # (1)!
            loss = (x @ w).mean()
        (loss / k).backward()
    print(f"   k = {k:<4}   loss {loss.dtype}", end="   ")
    print(f"w.grad {w.grad.item():<4} {w.grad.dtype}")

for weight_type, grad_type in (
    (torch.float32, torch.float32),
    (torch.bfloat16, torch.bfloat16),  # (2)!
    (torch.bfloat16, torch.float32),  # (3)!
):
    print("weight", weight_type)
    for k in (256, 512, 1024):
        train(weight_type, grad_type, k)
