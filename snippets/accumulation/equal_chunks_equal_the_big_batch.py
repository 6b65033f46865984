import torch

def gradient(size, dtype, divide=True):
    torch.manual_seed(0)  # (1)!
    x, y = torch.randn(32, 4).to(dtype), torch.randn(32, 1).to(dtype)
    model = torch.nn.Sequential(
        torch.nn.Linear(4, 16), torch.nn.Tanh(), torch.nn.Linear(16, 1)
    ).to(dtype)
    micro_batches = list(zip(x.split(size), y.split(size)))
    k = len(micro_batches) if divide else 1
    for inputs, targets in micro_batches:
        loss = torch.nn.functional.mse_loss(model(inputs), targets)
        (loss / k).backward()
    return torch.cat([p.grad.flatten() for p in model.parameters()])

def error(size, dtype, **options):
    big = gradient(32, dtype)
    difference = gradient(size, dtype, **options) - big
    return (difference.norm() / big.norm()).item()

print("         float64 < 1e-12   float32 < 1e-5   not divided by k")
for size in (16, 8, 4, 1):
    print(f"k = {32 // size:2}   {error(size, torch.float64) < 1e-12}", end="")
    print(f"              {error(size, torch.float32) < 1e-5}", end="")
    print(f"             {error(size, torch.float64, divide=False):.0%}")
