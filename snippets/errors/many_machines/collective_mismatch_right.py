import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import start_processes

def train(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    losses = [1.0, 3.0, 5.0] if rank == 0 else [1.0]
    total = torch.tensor([sum(losses), len(losses)])
    dist.all_reduce(total)
    if rank == 0:
        print("mean", total[0].item() / total[1].item())

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(train, (meeting,), nprocs=2, start_method="fork")
