import torch
import torch.distributed as dist
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
with torch.device("meta"):
    model = torch.nn.Linear(2, 1)
fully_shard(model, mesh=init_device_mesh("cpu", (1,)))
model.to_empty(device="cpu")
for parameter in model.parameters():
    torch.nn.init.ones_(parameter)
print("output", model(torch.ones(1, 2)).item())
