import torch

def step_without_b(optimizer_class, **options):
    a, b = (torch.tensor(1.0, requires_grad=True) for _ in range(2))
    optimizer = optimizer_class([a, b], lr=0.1, **options)
    uses_b = True

    def closure():
        optimizer.zero_grad()
        loss = a**4 + (a * b**2 if uses_b else 0)
        loss.backward()
        return loss

    optimizer.step(closure)
    uses_b = False  # (1)!
    before = b.item()
    optimizer.step(closure)
    return f"b.grad {b.grad}   b moved by {b.item() - before:.4f}"

print("SGD, momentum 0.9:", step_without_b(torch.optim.SGD, momentum=0.9))
print("Adam:             ", step_without_b(torch.optim.Adam))
print("LBFGS:            ", step_without_b(torch.optim.LBFGS, max_iter=4))
