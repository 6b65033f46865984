import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel

def train(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    x = torch.tensor([[[1.0]], [[3.0]]])[rank]
    for find in (False, True):
        layer, both = torch.nn.Linear(1, 1, bias=False), [None, None]
        layer.unused = torch.nn.Parameter(torch.ones(1))
        model = DistributedDataParallel(layer, find_unused_parameters=find)
        for iteration in range(2):
            model.zero_grad()
            try:
                model(x).backward()
                dist.all_gather_object(both, layer.weight.grad.item())
                message = f".grad {both[0]} | {both[1]}"
            except RuntimeError as error:  # (1)!
                message = str(error).split(". ")[0]
            if rank == 0:
                print(f"find_unused_parameters={find}, iteration {iteration}")
                print(" ", message)

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(train, (meeting,), nprocs=2, start_method="fork")
