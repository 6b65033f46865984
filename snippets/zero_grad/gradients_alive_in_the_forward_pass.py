import torch

def train(place):
    model = torch.nn.Linear(1000, 1000)
    torch.nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

    def gradient_bytes():
        gradients = [p.grad for p in model.parameters()]
        return sum(g.nbytes for g in gradients if g is not None)

    for _ in range(2):  # (1)!
        if place == "first line":
            optimizer.zero_grad()
        loss = model(torch.ones(1, 1000)).sum()
        forward = gradient_bytes()
        if place == "before backward":
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        step = gradient_bytes()
        if place == "last line":
            optimizer.zero_grad()
    return model.bias[0].item(), forward, step, gradient_bytes()

for place in ("first line", "before backward", "last line"):
    bias, forward, step, end = train(place)
    print(f"{place:<15} bias {bias:.2f}  forward {forward:7}  step {step}  end {end:7}")
