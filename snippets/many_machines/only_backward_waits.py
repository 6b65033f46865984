import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import get_context, start_processes
from torch.nn.parallel import DistributedDataParallel

def train(rank, meeting, finished):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    model = DistributedDataParallel(torch.nn.Linear(1, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    loss = model(torch.ones(1, 1))
    for name, call in {
        "zero_grad": optimizer.zero_grad,
        "backward": loss.backward,
        "step": optimizer.step,
    }.items():
        if rank == 1:
            alone = finished[name].wait(timeout=2)  # (1)!
            print(f"{name:<10} 0 finishes alone: {alone}")
        call()
        if rank == 0:
            finished[name].set()

event = get_context("fork").Event
finished = {"zero_grad": event(), "backward": event(), "step": event()}
with tempfile.TemporaryDirectory() as folder:
    arguments = (f"file://{folder}/meeting", finished)
    start_processes(train, arguments, nprocs=2, start_method="fork")
