import torch

def attempt(name, formula, change):
    w = torch.tensor(2.0, requires_grad=True)
    r = change(formula(w))
    try:
        r.backward()
        print(f"{name:<26} works, r {r.item()}, w.grad {w.grad.item()}")
    except RuntimeError as error:
        print(f"{name:<26} {str(error).split(', ')[2].split('. ')[0]}")

attempt("r = w * 3;    r.add_(1)", lambda w: w * 3, lambda r: r.add_(1))  # (1)!
attempt("r = w ** 2;   r.mul_(10)", lambda w: w**2, lambda r: r.mul_(10))  # (2)!
attempt("r = w.exp();  r.add_(1)", torch.exp, lambda r: r.add_(1))  # (3)!
attempt("r = w.relu(); r.add_(1)", torch.relu, lambda r: r.add_(1))
attempt("r = w.relu(); r = r + 1", torch.relu, lambda r: r + 1)  # (4)!
