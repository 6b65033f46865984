import torch
from torch.nn.functional import mse_loss
from torch.nn.utils import clip_grad_norm_
from torch.utils.data import DataLoader, TensorDataset

def train(max_norm):
    torch.manual_seed(0)
    x = torch.randn(200, 2)
    y = x @ torch.tensor([[2.0], [-3.0]])
    y[199] = 10000.0  # (1)!
    loader = DataLoader(TensorDataset(x, y), batch_size=20, shuffle=True)
    model = torch.nn.Linear(2, 1, bias=False)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    first = mse_loss(model(x[:199]), y[:199]).item()
    clipped = 0
    for epoch in range(5):
        for inputs, targets in loader:
            optimizer.zero_grad()
            loss = mse_loss(model(inputs), targets)
            loss.backward()
            norm = clip_grad_norm_(model.parameters(), max_norm)
            clipped += norm.item() > max_norm  # (2)!
            optimizer.step()
    last = mse_loss(model(x[:199]), y[:199]).item()
    weights = [f"{value:.1f}" for value in model.weight[0].tolist()]
    print(f"max_norm {max_norm}   clipped {clipped} of 50", end="   ")
    print("weights", *weights)
    print("   loss of the 199 others fell:", last < first)

train(max_norm=float("inf"))  # (3)!
train(max_norm=1.0)
