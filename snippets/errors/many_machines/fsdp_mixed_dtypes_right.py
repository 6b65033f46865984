import torch
import torch.distributed as dist
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = torch.nn.Linear(2, 1)
model.weight.data = model.weight.data.bfloat16()
model.float()
fully_shard(model, mesh=init_device_mesh("cpu", (1,)))
print(model(torch.ones(1, 2)).dtype)
