import torch

a, b = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
old = torch.optim.SGD([a, b], lr=0.1, momentum=0.9)
a.grad, b.grad = torch.tensor([1.0]), torch.tensor([5.0])
old.step()
new = torch.optim.SGD([b, a], lr=0.1, momentum=0.9)
new.load_state_dict(old.state_dict())
print("momentum of b", new.state[b]["momentum_buffer"].item(), "instead of 5.0")
