import torch

model = torch.nn.Linear(1000, 1000, bias=False)
places = set()
for _ in range(3):
    model(torch.ones(1, 1000)).sum().backward()
    gradient = model.weight.grad
    places.add(gradient.data_ptr())  # (1)!
    print(f"sum:   gradient {gradient[0, 0]}   bytes {gradient.nbytes}")
print("places in memory:", len(places))
model.zero_grad(set_to_none=False)
print(f"zeros: gradient {model.weight.grad[0, 0]}   bytes {model.weight.grad.nbytes}")
model.zero_grad()
print(f"None:  gradient {model.weight.grad}")
