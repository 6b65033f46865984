import torch
import torch.distributed as dist
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
table = fully_shard(torch.nn.Embedding(3, 2), mesh=init_device_mesh("cpu", (1,)))
table(torch.tensor([1])).sum().backward()
print("gradient", table.weight.grad.full_tensor().sum().item())
