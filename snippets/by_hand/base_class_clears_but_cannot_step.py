import torch

def show(name, make):
    model = torch.nn.Linear(2, 1)
    optimizer = make(model)
    print(name)
    for clear in (optimizer.zero_grad, model.zero_grad):
        model(torch.ones(1, 2)).backward()
        clear()
        weight, bias = model.weight.grad, model.bias.grad
        print(f"   {clear.__qualname__:<19}   weight {weight}   bias {bias}")
    try:
        optimizer.step()
        print("   step() works")
    except NotImplementedError:
        print("   step() raises NotImplementedError")

Optimizer, SGD = torch.optim.Optimizer, torch.optim.SGD
show("base class, all parameters", lambda m: Optimizer(m.parameters(), {}))
show("SGD, all parameters", lambda m: SGD(m.parameters()))
show("SGD, the weight only", lambda m: SGD([m.weight]))  # (1)!
