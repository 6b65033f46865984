import os

import torch.distributed as dist

if "RANK" in os.environ:
    dist.init_process_group("gloo")
else:
    dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
print("processes:", dist.get_world_size())
dist.destroy_process_group()
