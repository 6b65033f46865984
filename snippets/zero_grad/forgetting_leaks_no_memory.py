import torch

model = torch.nn.Linear(1000, 1000)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

def gradient_bytes():
    gradients = [p.grad for p in model.parameters()]
    return sum(g.nbytes for g in gradients if g is not None)

places = set()
for _ in range(3):
    model(torch.ones(1, 1000)).sum().backward()
    places.add(model.weight.grad.data_ptr())  # (1)!
    print(f"sum:   gradient {model.weight.grad[0, 0]}   bytes {gradient_bytes()}")
print("places in memory:", len(places))

optimizer.zero_grad(set_to_none=False)
print(f"zeros: gradient {model.weight.grad[0, 0]}   bytes {gradient_bytes()}")
optimizer.zero_grad()
print(f"None:  gradient {model.weight.grad}   bytes {gradient_bytes()}")
