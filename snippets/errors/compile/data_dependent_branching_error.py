import torch

@torch.compile(backend="eager", fullgraph=True)
def clip(x):
    return x / x.norm() if x.norm() > 1 else x
try:
    clip(torch.ones(4))
except torch._dynamo.exc.Unsupported as error:
    raise type(error)(str(error).splitlines()[0]) from None
