import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel

def train(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    for name in ("as it was", "unfrozen", "converted", "wrapped again"):
        first, last = (torch.nn.Linear(1, 1, bias=False) for _ in range(2))
        torch.nn.init.ones_(first.weight)
        torch.nn.init.ones_(last.weight)
        first.requires_grad_(name in ("as it was", "converted"))
        model = DistributedDataParallel(torch.nn.Sequential(first, last))
        if name == "converted":
            model.double()  # (1)!
        first.requires_grad_(True)
        if name == "wrapped again":
            model = DistributedDataParallel(model.module)  # (2)!
        x = torch.tensor([[[1.0]], [[3.0]]], dtype=first.weight.dtype)[rank]
        model(x).backward()
        both, own = [None, None], [w.grad.item() for w in model.parameters()]
        dist.all_gather_object(both, own)
        if rank == 0:
            print(f"{name:<14} first and last   0: {both[0]}   1: {both[1]}")

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(train, (meeting,), nprocs=2, start_method="fork")
