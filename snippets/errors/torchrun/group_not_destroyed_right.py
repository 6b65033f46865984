import torch.distributed as dist

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    print("training with", dist.get_world_size(), "process")
finally:
    dist.destroy_process_group()
