import torch
from torch import nn

def train(by_name):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 4), nn.LayerNorm(4))
    x = torch.randn(500, 4)
    y = nn.functional.layer_norm(x, [4]) * torch.tensor([3.0, 2.0, 1.0, 0.0])
    if by_name:
        decay = [part.weight for part in model if isinstance(part, nn.Linear)]
        rest = [p for name, p in model.named_parameters() if name.endswith("bias")]
    else:
        decay = [p for p in model.parameters() if p.ndim > 1]
        rest = [p for p in model.parameters() if p.ndim < 2]
    groups = {"params": decay, "weight_decay": 0.1}, {"params": rest, "weight_decay": 0}
    optimizer = torch.optim.AdamW(groups, lr=0.01)
    for update in range(300):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
    held = sum(len(group["params"]) for group in optimizer.param_groups)
    noticed = held != len(list(model.parameters()))  # (1)!
    print(f"   loss {loss.item():.2f}   held {held}   noticed: {noticed}")
    print(f"   gradient of the LayerNorm weight {model[1].weight.grad.norm():.2f}")

print("right: divided by dimensions")
train(by_name=False)
print("wrong: divided by kind and name")
train(by_name=True)
