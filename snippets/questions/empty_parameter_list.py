import torch

class Plain(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [torch.nn.Linear(1, 1)]  # (1)!

model = torch.nn.Linear(1, 1)
generator = model.parameters()
list(generator)  # (2)!
frozen = torch.nn.Linear(1, 1).requires_grad_(False)
trained = [p for p in frozen.parameters() if p.requires_grad]  # (3)!
for name, parameters in {
    "layers in a plain list": Plain().parameters(),
    "generator read before": generator,
    "all layers are frozen": trained,
    "a module without parameters": torch.nn.ReLU().parameters(),
}.items():
    try:
        torch.optim.SGD(parameters, lr=0.1)
    except ValueError as error:
        print(f"{name:<28} {error}")
