import torch

w, state = torch.tensor(1.0, requires_grad=True), torch.tensor(0.0)
for x in (1.0, 1.0, 1.0):
    w.grad = None
    state = state.detach() + w * x
    (state**2).backward()
    print(w.grad.item())
