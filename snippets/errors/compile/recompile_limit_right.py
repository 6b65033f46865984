import torch
from torch._dynamo.testing import CompileCounter

count = CompileCounter()
@torch.compile(backend=count)
def scaled(x, scale):
    return x * scale
for call in range(12):
    scaled(torch.ones(1), torch.tensor(float(call)))
print("compiled", count.frame_count, "time")
