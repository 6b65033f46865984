import torch

w = torch.tensor(3.0, requires_grad=True)
loss = (w * 2 + 1) * 5

node = loss.grad_fn  # (1)!
while node is not None:
    print(type(node).__name__)
    node = next(iter(node.next_functions), (None,))[0]  # (2)!
