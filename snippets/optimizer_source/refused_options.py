import torch

def make(**options):
    try:
        torch.optim.SGD([torch.ones(1)], **options)
        print("accepted", options)
    except (ValueError, RuntimeError) as error:
        print("refused ", options)
        print("        ", error)

make(lr=-0.1)
make(momentum=-0.9)
make(weight_decay=-0.1)
make(nesterov=True)
make(nesterov=True, momentum=0.9, dampening=0.5)
make(fused=True, foreach=True)
make(fused=True, differentiable=True)
make(momentum=5.0)  # (1)!
make(dampening=-7.0)
