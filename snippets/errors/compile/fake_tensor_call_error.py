import torch

@torch.compile(backend="eager", fullgraph=True)
def product(a, b):
    return a @ b
try:
    product(torch.ones(2, 3), torch.ones(2, 3))
except torch._dynamo.exc.TorchRuntimeError as error:
    raise type(error)(str(error).splitlines()[0]) from None
