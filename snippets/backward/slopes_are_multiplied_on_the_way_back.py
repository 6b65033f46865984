import torch

w = torch.tensor(3.0, requires_grad=True)
a = w * 2
b = a + 1
c = b * 5
for value in a, b, c:
    value.retain_grad()  # (1)!
c.backward()

for name, value in ("c", c), ("b", b), ("a", a), ("w", w):
    print(f"{name} = {value.item()}   slope of c against {name}: {value.grad.item()}")
