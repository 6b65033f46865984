import torch

net = torch.nn.Linear(1, 1)
model = torch.compile(net, backend="aot_eager")
x = torch.ones(1, 1, requires_grad=True)
slope, = torch.autograd.grad(net(x).square().sum(), x, create_graph=True)
loss = model(x).sum() + slope.square().sum()
loss.backward()
print("gradient:", net.weight.grad is not None)
