import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel

def train(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    x = torch.tensor([[[1.0], [3.0]], [[9.0], [11.0]]])[rank]  # (1)!
    for options in ({}, {"forward_sync_buffers": False}):  # (2)!
        layer, path = torch.nn.BatchNorm1d(1, momentum=0.5), []  # (3)!
        model = DistributedDataParallel(layer, **options)
        for _ in range(2):
            model(x)
            path.append(layer.running_mean.item())
        both = [None, None]
        dist.all_gather_object(both, path)
        if rank == 0:
            print(f"{options}\n  0: {both[0]}\n  1: {both[1]}")

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(train, (meeting,), nprocs=2, start_method="fork")
