import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)  # (1)!
x = torch.randn(200, 2)
y = x @ torch.tensor([[2.0], [-3.0]]) + 1.0
loader = DataLoader(TensorDataset(x, y), batch_size=20, shuffle=True)

model = torch.nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)  # (2)!
loss_function = torch.nn.MSELoss()

losses = []
for epoch in range(5):
    total = 0.0
    for inputs, targets in loader:
        optimizer.zero_grad()
        loss = loss_function(model(inputs), targets)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(inputs)  # (3)!
    losses.append(total / len(loader.dataset))
    print(f"epoch {epoch}   loss {losses[-1]:.4f}")

weights = [f"{value:.2f}" for value in model.weight[0].tolist()]
print("weights", *weights, f"  bias {model.bias.item():.2f}")
print("loss fell:", losses[-1] < losses[0])
