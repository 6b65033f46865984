import torch
import torch.distributed as dist
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = fully_shard(torch.nn.Linear(2, 1), mesh=init_device_mesh("cpu", (1,)))
weight = model.weight.full_tensor()
penalty = (weight * torch.ones(1, 2)).sum()
print(type(model.weight.data).__name__, type(weight).__name__)
