import torch

def train(lr):
    torch.manual_seed(0)
    x = torch.linspace(-3, 3, 256).unsqueeze(1)
    y = torch.sin(x) + 0.1 * torch.randn(256, 1)
    layers = torch.nn.Linear(1, 32), torch.nn.Tanh(), torch.nn.Linear(32, 1)
    model = torch.nn.Sequential(*layers)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for iteration in range(600):
        optimizer.zero_grad()
        batch = torch.randint(256, (64,))
        loss = ((model(x[batch]) - y[batch]) ** 2).mean()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses

for lr in 0.0003, 0.003, 0.03, 0.1, 0.3:
    losses = train(lr)
    last = sum(losses[-50:]) / 50  # (1)!
    print(f"lr {lr:6}   mean of the last 50 losses {last:.2f}")
