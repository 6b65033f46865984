import torch

layer = torch.nn.Linear(2, 2)
called = []
for name in ("first", "second"):
    layer.register_full_backward_hook(lambda m, i, o, name=name: called.append(name))
layer(torch.ones(1, 2, requires_grad=True)).sum().backward()
print(called)
