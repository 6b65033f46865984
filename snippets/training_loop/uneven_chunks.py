import torch
from torch.nn.functional import mse_loss
from torch.utils.data import DataLoader, TensorDataset

torch.set_default_dtype(torch.float64)

def train(chunk_size, weigh="by samples"):
    torch.manual_seed(0)
    x, y = torch.randn(25, 3), torch.randn(25, 1)
    loader = DataLoader(TensorDataset(x, y), batch_size=10)  # (1)!
    model = torch.nn.Linear(3, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    first = mse_loss(model(x), y).item()
    for epoch in range(4):
        for inputs, targets in loader:
            optimizer.zero_grad()
            chunks = inputs.split(chunk_size), targets.split(chunk_size)
            for chunk, chunk_targets in zip(*chunks):
                loss = mse_loss(model(chunk), chunk_targets)
                if weigh == "by samples":
                    loss = loss * len(chunk) / len(inputs)  # (2)!
                else:
                    loss = loss / len(chunks[0])  # (3)!
                loss.backward()
            optimizer.step()  # (4)!
    fell = mse_loss(model(x), y).item() < first
    return model.weight.detach(), fell

whole, fell = train(chunk_size=10)
print("whole batches        loss fell:", fell)
for weigh in ("by samples", "by chunks"):
    weight, fell = train(chunk_size=4, weigh=weigh)
    difference = (weight - whole).abs().max().item()
    print(f"weighed {weigh:<10}   loss fell: {fell}", end="   ")
    print(f"equal: {difference < 1e-12}   difference {difference:.3f}")
