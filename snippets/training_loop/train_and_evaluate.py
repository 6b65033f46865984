import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

def run(back_to_train):
    torch.manual_seed(0)
    x = torch.randn(330, 2) + 3
    y = (x[:, 0] > x[:, 1]).long()
    train_data = TensorDataset(x[:200], y[:200])
    test_data = TensorDataset(x[200:], y[200:])
    train_loader = DataLoader(train_data, batch_size=20, shuffle=True)
    test_loader = DataLoader(test_data, batch_size=100)  # (1)!
    model = nn.Sequential(nn.BatchNorm1d(2), nn.Linear(2, 2))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    loss_function = nn.CrossEntropyLoss()
    for epoch in range(3):
        if back_to_train:
            model.train()  # (2)!
        for inputs, targets in train_loader:
            optimizer.zero_grad()
            loss_function(model(inputs), targets).backward()
            optimizer.step()
        model.eval()
        right, total = 0, 0.0
        with torch.no_grad():
            for inputs, targets in test_loader:
                outputs = model(inputs)
                total += loss_function(outputs, targets).item() * len(inputs)  # (3)!
                right += (outputs.argmax(dim=1) == targets).sum().item()  # (4)!
        print(f"loss {total / 130:.3f}   right {right} of 130", end="   ")
        print("graph:", outputs.requires_grad)
    at_once = loss_function(model(x[200:]), y[200:]).item()
    print("all 130 at once, the same loss:", abs(total / 130 - at_once) < 1e-6)
    seen = model[0].num_batches_tracked.item()
    print("taken in by BatchNorm:", seen, "of 30 batches")

run(back_to_train=True)
run(back_to_train=False)
