import torch
from torch import nn

def train(layer, size):
    torch.manual_seed(0)
    torch.set_default_dtype(torch.float64)
    x, y = torch.randn(32, 4), torch.randn(32, 1)
    model = nn.Sequential(
        nn.Linear(4, 8), layer(), nn.Tanh(),
        nn.Linear(8, 8), layer(), nn.Linear(8, 1),
    )
    for inputs, targets in zip(x.split(size), y.split(size)):
        loss = nn.functional.mse_loss(model(inputs), targets)
        (loss * size / 32).backward()
    gradient = torch.cat([p.grad.flatten() for p in model.parameters()])
    return gradient, getattr(model[1], "num_batches_tracked", None)

def compare(name, layer):
    (big, updates), (small, small_updates) = train(layer, 32), train(layer, 8)
    error = ((small - big).norm() / big.norm()).item()
    print(f"{name:<20} equal: {error < 1e-12}", end="")
    print(f"   updates: {updates} and {small_updates}" if updates else "")

compare("LayerNorm", lambda: nn.LayerNorm(8))
compare("GroupNorm", lambda: nn.GroupNorm(2, 8))
compare("BatchNorm1d", lambda: nn.BatchNorm1d(8))  # (1)!
compare("BatchNorm1d, eval()", lambda: nn.BatchNorm1d(8).eval())  # (2)!
compare("Dropout", nn.Dropout)  # (3)!
compare("Dropout, eval()", lambda: nn.Dropout().eval())
