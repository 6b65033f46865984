import torch

x = torch.tensor([1.0, 2.0])
w = torch.tensor([3.0, 4.0], requires_grad=True)
with torch.no_grad():
    unrecorded = (w * x).sum()
loss = (w * x).sum()

results = {}
for name, make in {
    "data or frozen weights only": lambda: x.sum(),
    "made under no_grad": lambda: unrecorded,
    "loss.detach()": lambda: loss.detach(),
    "torch.tensor(loss.item())": lambda: torch.tensor(loss.item()),  # (1)!
    "argmax": lambda: (w * x).argmax().float(),  # (2)!
    "loss.item()": lambda: loss.item(),  # (3)!
    "loss": lambda: loss,
}.items():
    try:
        make().backward()
        results[name] = f"works, w.grad {w.grad.tolist()}"
    except (RuntimeError, AttributeError) as error:
        results[name] = str(error)
for result in dict.fromkeys(results.values()):
    print(result)
    print(*(f"    {n}" for n in results if results[n] == result), sep="\n")
