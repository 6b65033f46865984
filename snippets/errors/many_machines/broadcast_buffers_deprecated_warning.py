import warnings

import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
with warnings.catch_warnings(record=True) as caught:
    DistributedDataParallel(torch.nn.BatchNorm1d(1), broadcast_buffers=False)
print(f"FutureWarning: {caught[0].message}")
