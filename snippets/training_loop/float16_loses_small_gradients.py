import torch

def gradient(dtype, scale=1.0):
    w = torch.ones(1, 1, requires_grad=True)
    x = torch.full((1, 1), 0.0001)
    with torch.autocast("cpu", dtype=dtype):
        output = x @ w
    loss = 0.0001 * output.float().sum()
    (scale * loss).backward()  # (1)!
    return f"{w.grad.item() / scale:.1e}"

print("by hand:             ", f"{0.0001 * 0.0001:.1e}")
print("bfloat16:            ", gradient(torch.bfloat16))
print("float16:             ", gradient(torch.float16))
print("float16, loss scaled:", gradient(torch.float16, scale=65536.0))
