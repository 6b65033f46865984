import torch

net = torch.nn.Linear(1, 1)
model = torch.compile(net, backend="aot_eager")
x = torch.ones(1, 1, requires_grad=True)
slope, = torch.autograd.grad(model(x).square().sum(), x, create_graph=True)
slope.square().sum().backward()
