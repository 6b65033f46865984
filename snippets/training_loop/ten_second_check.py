import copy

import torch

def ten_second_check(model, loss_of, optimizer):
    model, optimizer = copy.deepcopy((model, optimizer))  # (1)!
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    named = {n: p for n, p in model.named_parameters() if p.requires_grad}
    before = {n: p.detach().clone() for n, p in named.items()}

    def report(title, passes):
        failed = [n for n, p in named.items() if not passes(n, p)]
        print("   FAIL" if failed else "   PASS", title, *failed)

    def has_gradient(n, p):
        return p.grad is not None and p.grad.any()

    report("held by the optimizer", lambda n, p: id(p) in held)
    loss_of(model).backward()
    report("a gradient arrives", has_gradient)
    report("it is finite", lambda n, p: p.grad is None or p.grad.isfinite().all())
    optimizer.step()
    report("moved by step", lambda n, p: not torch.equal(p, before[n]))
    optimizer.zero_grad()
    report("empty after zero_grad", lambda n, p: not has_gradient(n, p))

x, y = torch.randn(8, 2), torch.randn(8, 1)
model = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.Linear(2, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
mse = torch.nn.functional.mse_loss
weight = model[0].weight.detach().clone()
print("right")
ten_second_check(model, lambda m: mse(m(x), y), optimizer)  # (2)!
print("a forgotten detach()")
ten_second_check(model, lambda m: mse(m[1](m[0](x).detach()), y), optimizer)
print("a NaN in the data")
x_nan = x * torch.tensor([1.0, float("nan")])
ten_second_check(model, lambda m: mse(m(x_nan), y), optimizer)
print("the last layer replaced afterwards")
model[1] = torch.nn.Linear(2, 1)  # (3)!
ten_second_check(model, lambda m: mse(m(x), y), optimizer)
print("the model itself moved:", not torch.equal(model[0].weight, weight))
