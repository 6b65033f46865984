import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)

def attempt(name, change):
    r = w * 3
    try:
        change(r)
        r.sum().backward()
        print(f"{name:<17} w.grad {w.grad.tolist()}")
    except RuntimeError as error:
        print(f"{name:<17} {str(error).split(' and ')[0]}")
    w.grad = None

def every_row(r):
    for row in r:  # (1)!
        row += 1

def by_index(r):
    for i in range(2):
        r[i] += 1

attempt("r += 1", lambda r: r.add_(1))
attempt("r[i] += 1", by_index)
attempt("for row in r", every_row)
attempt("r.split(1)", lambda r: r.split(1)[0].add_(1))
attempt("r.unbind()", lambda r: r.unbind()[0].add_(1))
