import gc
import os

import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

def train(rank, world_size):
    x = torch.arange(1.0, 9.0).reshape(8, 1)[rank::world_size]  # (1)!
    layer = torch.nn.Linear(1, 1, bias=False)
    torch.nn.init.zeros_(layer.weight)
    model = DistributedDataParallel(layer)
    optimizer = torch.optim.SGD(model.parameters(), lr=1 / 64)
    for _ in range(3):
        optimizer.zero_grad()
        loss = (model(x) - 2 * x).square().mean()
        loss.backward()
        optimizer.step()
        mean_loss = loss.detach() / world_size  # (2)!
        dist.all_reduce(mean_loss)
        if rank == 0:
            w = layer.weight.item()
            print(f"loss {mean_loss.item():8.4f}   w {w:.4f}")

rank = int(os.environ.get("RANK", 0))  # (3)!
world_size = int(os.environ.get("WORLD_SIZE", 1))
store = None if "RANK" in os.environ else dist.HashStore()  # (4)!
dist.init_process_group("gloo", store=store, rank=rank, world_size=world_size)
train(rank, world_size)
gc.collect()  # (5)!
dist.destroy_process_group()
