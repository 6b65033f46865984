import torch

def train(weights_too):
    x, y = torch.ones(4, 1), torch.zeros(4, 1)
    model = torch.nn.Linear(1, 1, bias=False)
    torch.nn.init.ones_(model.weight)
    if weights_too:
        model.bfloat16()  # (1)!
    optimizer = torch.optim.SGD(model.parameters(), lr=0.0005)
    losses = []
    for iteration in range(1000):
        optimizer.zero_grad()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            output = model(x)  # (2)!
            loss = torch.nn.functional.mse_loss(output, y)
        loss.backward()  # (3)!
        optimizer.step()
        losses.append(loss.item())
    w = model.weight
    print("the weights in bfloat16 too" if weights_too else "autocast alone")
    print("   output", output.dtype)
    print("   weight", w.dtype, "  .grad", w.grad.dtype)
    print(f"   w {w.item():.2f}   loss fell: {losses[-1] < losses[0]}")

train(weights_too=False)
train(weights_too=True)
