import torch

def train(autocast):
    x, y = torch.ones(4, 1), torch.zeros(4, 1)
    model = torch.nn.Linear(1, 1, bias=False)
    torch.nn.init.ones_(model.weight)
    if not autocast:
        model, x, y = model.bfloat16(), x.bfloat16(), y.bfloat16()  # (1)!
    optimizer = torch.optim.SGD(model.parameters(), lr=0.0005)
    losses = []
    for iteration in range(1000):
        optimizer.zero_grad()
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=autocast):
            output = model(x)  # (2)!
            loss = torch.nn.functional.mse_loss(output, y)
        loss.backward()  # (3)!
        optimizer.step()
        losses.append(loss.item())
    w = model.weight
    print("autocast" if autocast else "everything in bfloat16")
    print("   output", output.dtype)
    print("   weight", w.dtype, "  .grad", w.grad.dtype)
    print(f"   w {w.item():.2f}   loss fell: {losses[-1] < losses[0]}")

train(autocast=True)
train(autocast=False)
