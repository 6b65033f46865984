import torch

print("torch.tensor is a", type(torch.tensor).__name__)
try:
    torch.ones(2, requires_grads=True)
except TypeError as error:
    print("as an argument: TypeError:", str(error).splitlines()[0])

t = torch.ones(2)
t.requires_grads = True  # (1)!
print("as an attribute: no error, requires_grads", t.requires_grads, end="")
print(", requires_grad", t.requires_grad)
try:
    t.sum().backward()
except RuntimeError as error:
    print("backward(): RuntimeError:", error)

t.requires_grad = True
t.sum().backward()
print("spelled right:", t.grad)
