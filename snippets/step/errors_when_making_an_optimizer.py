import torch

SGD = torch.optim.SGD
w = torch.tensor(1.0, requires_grad=True)
model = torch.nn.Linear(1, 1)
used_up = model.parameters()
count = sum(p.numel() for p in used_up)  # (1)!
hidden = torch.nn.Module()
hidden.layers = [torch.nn.Linear(1, 1)]  # (2)!

def attempt(code, make):
    try:
        optimizer = make()
        print(f"{code}\n    works, {len(optimizer.param_groups[0]['params'])} tensors")
    except (TypeError, ValueError) as error:
        print(f"{code}\n    {type(error).__name__}: {error}")

attempt("SGD(used_up)", lambda: SGD(used_up))
attempt("SGD(hidden.parameters())", lambda: SGD(hidden.parameters()))
hidden.layers = torch.nn.ModuleList(hidden.layers)
attempt("SGD(hidden.parameters()) with a ModuleList", lambda: SGD(hidden.parameters()))
attempt("SGD([2 * w])", lambda: SGD([2 * w]))  # (3)!
attempt("SGD(w)", lambda: SGD(w))  # (4)!
attempt("SGD(model)", lambda: SGD(model))
attempt("SGD(model.parameters)", lambda: SGD(model.parameters))  # (5)!
two_models = [model.parameters(), torch.nn.Linear(1, 1).parameters()]
attempt("SGD(two_models)", lambda: SGD(two_models))  # (6)!
twice = [{"params": [w]}, {"params": [w]}]
attempt("SGD(twice)", lambda: SGD(twice))
