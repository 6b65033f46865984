import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
held = optimizer.param_groups[0]["params"][0]
print("the optimizer holds w itself:", held is w)  # (1)!

w.grad = torch.tensor(3.0)  # (2)!
optimizer.step()
print("w      =", w.item())
print("w.grad =", w.grad.item())  # (3)!
