import torch

def saved_by(node):  # (1)!
    names = [name for name in dir(node) if name.startswith("_saved_")]
    found = [name for name in names if torch.is_tensor(getattr(node, name))]
    return ", ".join(name[7:] for name in found) or "nothing"

def twice(formula, retain_graph):
    w = torch.tensor(3.0, requires_grad=True)
    loss = formula(w)
    saved = saved_by(loss.grad_fn)
    loss.backward(retain_graph=retain_graph)
    try:
        loss.backward()
        return saved, f"w.grad {w.grad.item()}"
    except RuntimeError as error:
        return saved, f"{error}"[:18] + "..."

formulas = {"w.sum()": torch.sum, "w + 1": lambda w: w + 1, "-w": torch.neg}
formulas |= {"w * 3": lambda w: w * 3, "w * w": lambda w: w * w}
print("loss     saved        backward() twice       with retain_graph=True")
for name, formula in formulas.items():
    saved, result = twice(formula, retain_graph=False)
    print(f"{name:<8} {saved:<12} {result:<22} {twice(formula, True)[1]}")
