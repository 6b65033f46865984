import torch

linear, dropout = torch.nn.Linear(1, 1), torch.nn.Dropout(p=1.0)  # (1)!
model = torch.nn.Sequential(linear, dropout)
x = torch.ones(1, 1)
modes = torch.enable_grad, torch.no_grad, torch.inference_mode  # (2)!
print("model     mode             dropout   graph   weight.grad")
for state in (model.train, model.eval):
    state()
    for mode in modes:
        with mode():
            output = model(x)
        dropped = output.item() == 0
        print(f"{state.__name__ + '()':<9} {mode.__name__:<16}", end=" ")
        print(f"{dropped!s:<9} {output.requires_grad!s:<7}", end=" ")
        print(linear.weight.grad)
