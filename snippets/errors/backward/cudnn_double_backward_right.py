import torch

rnn = torch.nn.GRU(1, 1)
x = torch.ones(3, 1, 1, requires_grad=True)
with torch.backends.cudnn.flags(enabled=False):
    out = rnn(x)[0]
(gradient,) = torch.autograd.grad(out.sum(), x, create_graph=True)
gradient.norm().backward()
print(rnn.weight_ih_l0.grad is not None)
