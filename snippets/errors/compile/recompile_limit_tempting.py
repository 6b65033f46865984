import torch
from torch._dynamo.testing import CompileCounter

torch._dynamo.config.recompile_limit = 64
count = CompileCounter()
@torch.compile(backend=count, dynamic=False)
def scaled(x, scale):
    return x * scale
for call in range(12):
    scaled(torch.ones(1), float(call))
print("compiled", count.frame_count, "times")
