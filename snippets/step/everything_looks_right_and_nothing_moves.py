import torch

class Rebinding(torch.optim.SGD):
    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                p = p - group["lr"] * p.grad  # (1)!

class Lora(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.A = torch.nn.Parameter(torch.zeros(1, 2))  # (2)!
        self.B = torch.nn.Parameter(torch.zeros(2, 1))

    def forward(self, x):
        return x + x @ self.A.T @ self.B.T

def show(name, model, optimizer, step):
    before = [p.detach().clone() for p in model.parameters()]
    model(torch.ones(1, 2)).sum().backward()
    step(optimizer)
    grads = [p.grad.flatten().tolist() for p in model.parameters()]
    pairs = zip(before, model.parameters())
    print(f"{name:<16} moved {any(not p.equal(q) for p, q in pairs)}   .grad {grads}")

def call(optimizer):
    optimizer.step()

def no_call(optimizer):
    optimizer.step

layer, lora = torch.nn.Linear(2, 1), Lora()
show("no parentheses", layer, torch.optim.SGD(layer.parameters()), no_call)
layer.zero_grad()
show("own step", layer, Rebinding(layer.parameters()), call)
show("A and B are 0", lora, torch.optim.SGD(lora.parameters()), call)
