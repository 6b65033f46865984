import torch
import torch.distributed as dist

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
device = "cuda" if dist.get_backend() == "nccl" else "cpu"
total = torch.ones(1, device=device)
dist.all_reduce(total)
print("total", total.item())
