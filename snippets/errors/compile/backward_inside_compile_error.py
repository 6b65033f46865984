import torch

model = torch.nn.Linear(1, 1)
@torch.compile(backend="eager", fullgraph=True)
def train_step(x):
    model(x).sum().backward()
try:
    train_step(torch.ones(1, 1))
except torch._dynamo.exc.Unsupported as error:
    raise type(error)(str(error).splitlines()[0]) from None
