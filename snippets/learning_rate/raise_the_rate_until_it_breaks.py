import torch

torch.manual_seed(0)
x = torch.linspace(-3, 3, 256).unsqueeze(1)
y = torch.sin(x) + 0.1 * torch.randn(256, 1)
layers = torch.nn.Linear(1, 32), torch.nn.Tanh(), torch.nn.Linear(32, 1)
model = torch.nn.Sequential(*layers)
optimizer = torch.optim.SGD(model.parameters(), lr=1e-4)

for iteration in range(61):
    optimizer.zero_grad()
    batch = torch.randint(256, (64,))
    loss = ((model(x[batch]) - y[batch]) ** 2).mean()
    loss.backward()
    if iteration % 6 == 0:
        shown = f"{loss.item():.2f}" if loss < 1 else "far too large"
        print(f"lr {optimizer.param_groups[0]['lr']:8.4f}   loss {shown}")
    optimizer.step()
    optimizer.param_groups[0]["lr"] *= 10 ** (1 / 12)  # (1)!
