import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DistributedDataParallel(torch.nn.BatchNorm1d(1), forward_sync_buffers=False)
model(torch.ones(2, 1))
print(f"running mean {model.module.running_mean.item():.1f}")
