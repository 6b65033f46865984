import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import get_context, start_processes
from torch.nn.parallel import DistributedDataParallel

layers = {"Linear": torch.nn.Linear(1, 1), "BatchNorm": torch.nn.BatchNorm1d(1)}
iterations = {"Linear": 3, "BatchNorm": 1}

def train(rank, meeting, finished):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    for name, layer in layers.items():
        model = DistributedDataParallel(layer)
        for iteration in range(iterations[name]):
            done = finished[name][iteration]
            if rank == 1:
                alone = done.wait(timeout=2)  # (1)!
                print(f"{name:<9} {iteration + 1}. forward pass, 0 alone: {alone}")
            loss = model(torch.ones(2, 1)).sum()
            if rank == 0:
                done.set()
            loss.backward()

event = get_context("fork").Event
finished = {name: [event() for _ in range(3)] for name in layers}
with tempfile.TemporaryDirectory() as folder:
    arguments = (f"file://{folder}/meeting", finished)
    start_processes(train, arguments, nprocs=2, start_method="fork")
