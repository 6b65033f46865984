import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import get_context, start_processes
from torch.nn.parallel import DistributedDataParallel

messages = get_context("fork").SimpleQueue()

def train(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    layers = [torch.nn.Linear(1, 1) for _ in range(1 + rank)]
    try:
        DistributedDataParallel(torch.nn.Sequential(*layers))
    except RuntimeError as error:
        if rank == 0:
            messages.put(str(error))

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(train, (meeting,), nprocs=2, start_method="fork")
raise RuntimeError(messages.get())
