import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import start_processes
from torch.optim.lr_scheduler import ReduceLROnPlateau

def rates(losses, averaged):
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    scheduler = ReduceLROnPlateau(optimizer, patience=0)
    path = []
    for loss in torch.tensor(losses):
        if averaged:
            dist.all_reduce(loss)  # (1)!
            loss /= 2
        scheduler.step(loss)
        path.append(round(optimizer.param_groups[0]["lr"], 3))
    return path

def compare(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    losses = ([5.0, 3.0, 1.0], [5.0, 6.0, 5.5])[rank]  # (2)!
    for averaged in (False, True):
        both = [None, None]
        dist.all_gather_object(both, rates(losses, averaged))
        if rank == 0:
            print(f"averaged {averaged!s:<5}   0: {both[0]}   1: {both[1]}")

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(compare, (meeting,), nprocs=2, start_method="fork")
