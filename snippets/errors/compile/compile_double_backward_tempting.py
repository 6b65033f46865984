import torch

net = torch.nn.Linear(1, 1)
model = torch.compile(net, backend="aot_eager")
x = torch.ones(1, 1, requires_grad=True)
slope, = torch.autograd.grad(model(x).square().sum(), x)
penalty = slope.square().sum()
print("the penalty has a graph:", penalty.requires_grad)
