import torch

def attempt(name, change):
    w = torch.tensor(3.0, requires_grad=True)
    loss = w**2  # (1)!
    change(w)
    try:
        loss.backward()
        result = f"w.grad {w.grad.item()}"
    except RuntimeError as error:
        result = "error: " + str(error).split("has been ")[1].split(":")[0]
    print(f"{name:<20} w {w.item():4}   version {w._version}   {result}")

def under_no_grad(w):
    with torch.no_grad():
        w.mul_(10)

attempt("unchanged", lambda w: None)
attempt("w.data.mul_(10)", lambda w: w.data.mul_(10))  # (2)!
attempt("w.detach().mul_(10)", lambda w: w.detach().mul_(10))  # (3)!
attempt("w.mul_(10), no_grad", under_no_grad)
