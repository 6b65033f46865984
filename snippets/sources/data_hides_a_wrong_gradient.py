import torch

def through_data(x): x.data.mul_(10)
def under_no_grad(x):
    with torch.no_grad():
        x.mul_(10)

for change in (through_data, under_no_grad):
    x = torch.tensor(3.0, requires_grad=True)
    y = x**2  # (1)!
    change(x)  # (2)!
    try:
        y.backward()
        print(f"{change.__name__}: x.grad {x.grad.item()}")
    except RuntimeError as error:
        print(f"{change.__name__}: RuntimeError: {str(error).split(':')[0]}")

x = torch.tensor(3.0, requires_grad=True)
(x**2).backward()
print("right:", x.grad.item())
