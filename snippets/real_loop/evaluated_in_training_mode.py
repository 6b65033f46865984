import torch
from torch import nn

torch.manual_seed(0)
points = 2 * torch.rand(2000, 2) - 1
above = (points[:, 1] > (4 * points[:, 0]).sin()).long()  # (1)!
body = nn.Linear(2, 64), nn.ReLU(), nn.Dropout(0.5)
model = nn.Sequential(*body, nn.Linear(64, 2))
optimizer = torch.optim.AdamW(model.parameters(), lr=0.02)
for update in range(300):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(points[:1000]), above[:1000]).backward()
    optimizer.step()

@torch.no_grad()
def evaluate():
    outputs = model(points[1000:])
    accuracy = (outputs.argmax(dim=1) == above[1000:]).float().mean().item()
    noticed = not torch.equal(outputs, model(points[1000:]))  # (2)!
    print(f"   accuracy {accuracy:.2f}   noticed: {noticed}")

print("wrong: eval() forgotten")
evaluate()
print("right")
model.eval()
evaluate()
