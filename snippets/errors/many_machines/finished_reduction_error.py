import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
layer = torch.nn.Linear(1, 1)
layer.unused = torch.nn.Parameter(torch.ones(1))
model = DistributedDataParallel(layer)
for _ in range(2):
    model(torch.ones(1, 1)).sum().backward()
