import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
has_gpu = torch.cuda.is_available()
layer = torch.nn.Linear(1, 1).to("cuda:0" if has_gpu else "cpu")
model = DistributedDataParallel(layer, device_ids=[0] if has_gpu else None)
print("wrapped")
