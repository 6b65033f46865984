import torch

torch.manual_seed(0)
batches = list(zip(torch.randn(5, 8, 2), torch.randn(5, 8, 1)))

def train(moved=None, momentum=0.9, batches=batches):
    w = torch.zeros(2, 1, requires_grad=True)

    def new_optimizer():
        return torch.optim.SGD([w], lr=0.1, momentum=momentum)

    optimizer, (x, y) = new_optimizer(), batches[0]
    loss = ((x @ w - y) ** 2).mean()
    for x, y in batches:
        if moved == "optimizer = SGD":
            optimizer = new_optimizer()  # (1)!
        if moved != "zero_grad":
            optimizer.zero_grad()
        if moved != "loss":
            loss = ((x @ w - y) ** 2).mean()
        if moved != "backward":
            loss.backward()
        if moved != "step":
            optimizer.step()
    if moved in ("backward", "step"):
        loss.backward() if moved == "backward" else optimizer.step()  # (2)!
    return [round(value, 3) for value in w.flatten().tolist()]

print("nothing moved  ", train())
for moved in ("optimizer = SGD", "zero_grad", "loss", "backward", "step"):
    try:
        print(f"{moved:<15}", train(moved))
    except RuntimeError as error:
        print(f"{moved:<15}", str(error).split(" (")[0])
print("no momentum    ", train(momentum=0.0))
print("last batch only", train(batches=batches[-1:]))
