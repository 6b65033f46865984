import tempfile
from datetime import timedelta

import torch
import torch.distributed as dist
from torch.multiprocessing import get_context, start_processes

messages = get_context("fork").SimpleQueue()
finished = get_context("fork").Event()

def train(rank, meeting):
    wait = timedelta(seconds=1)
    dist.init_process_group("gloo", meeting, wait, world_size=2, rank=rank)
    if rank == 1:
        finished.wait()
        return
    try:
        dist.all_reduce(torch.ones(1))
    except RuntimeError as error:
        messages.put(str(error))
    finished.set()

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(train, (meeting,), nprocs=2, start_method="fork")
raise RuntimeError(messages.get())
