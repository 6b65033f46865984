import torch
from torch import nn

def train(frozen_eval):
    torch.manual_seed(0)
    x, y = torch.randn(64, 4) + 1, torch.randn(64, 1)
    frozen = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8))
    middle, head = nn.Linear(8, 8), nn.Linear(8, 1)
    model = nn.Sequential(frozen, middle, nn.Tanh(), head)
    frozen.requires_grad_(False)  # (1)!
    groups = [
        {"params": middle.parameters(), "lr": 0.01},  # (2)!
        {"params": head.parameters(), "lr": 0.1},
    ]
    optimizer = torch.optim.SGD(groups)
    parts = {"frozen": frozen[0], "middle": middle, "head": head}
    before = {name: part.weight.clone() for name, part in parts.items()}
    losses = []
    for _ in range(20):
        if frozen_eval == "before model.train()":
            frozen.eval()
        model.train()  # (3)!
        if frozen_eval == "after model.train()":
            frozen.eval()
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(f"frozen.eval() {frozen_eval}, loss fell: {losses[-1] < losses[0]}")
    for name, part in parts.items():
        moved = (part.weight - before[name]).abs().max().item()
        has_grad = part.weight.grad is not None
        print(f"   {name:<6} moved {moved:.3f}   has .grad: {has_grad}")
    seen = frozen[1].num_batches_tracked.item()
    print("   batches taken in by BatchNorm:", seen)

train("before model.train()")
train("after model.train()")
