import torch

def train(optimizer_class, **options):
    layer = torch.nn.Linear(1, 1)
    optimizer = optimizer_class(layer.parameters(), lr=0.1, **options)
    layer(torch.ones(1, 1)).sum().backward()
    optimizer.step()  # (1)!
    optimizer.zero_grad()
    layer.double()  # (2)!
    layer(torch.ones(1, 1).double()).sum().backward()
    optimizer.step()
    remembered = optimizer.state[layer.weight]["momentum_buffer"]
    print("weight", layer.weight.dtype, "  velocity", remembered.dtype)

train(torch.optim.SGD, momentum=0.9)
train(torch.optim.Adam)
