import torch.distributed as dist

for _ in range(2):
    if not dist.is_initialized():
        dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
print("processes:", dist.get_world_size())
