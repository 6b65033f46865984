import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel

x = torch.arange(1.0, 9.0).reshape(8, 1)  # (1)!

def gradient(model, rows, factor=1):
    model.zero_grad()
    loss = (model(x[rows]) - 2 * x[rows]).square().mean()
    (loss * factor).backward()
    return next(model.parameters()).grad.item()

def compare(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    layer = torch.nn.Linear(1, 1, bias=False)
    torch.nn.init.ones_(layer.weight)
    if rank == 0:
        print("samples     own 0    own 1      DDP")
    for words, cut, factors in (
        ("4 + 4", 4, (1, 1)),
        ("6 + 2", 6, (1, 1)),
        ("weighted", 6, (6 / 4, 2 / 4)),  # (2)!
    ):
        rows = (slice(0, cut), slice(cut, 8))[rank]
        own = [None, None]
        dist.all_gather_object(own, gradient(layer, rows, factors[rank]))
        ddp = gradient(DistributedDataParallel(layer), rows, factors[rank])
        if rank == 0:
            print(f"{words:<8} {own[0]:8.2f} {own[1]:8.2f} {ddp:8.2f}")
    if rank == 0:
        print(f"one process {gradient(layer, slice(0, 8)):23.2f}")

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(compare, (meeting,), nprocs=2, start_method="fork")
