import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel

def train(change_before):
    layer = torch.nn.Linear(1, 1)
    torch.nn.init.zeros_(layer.weight)
    layer.weight.requires_grad_(False)
    if not change_before:
        model = DistributedDataParallel(layer)
    if dist.get_rank() == 0:
        torch.nn.init.ones_(layer.weight)  # (1)!
    layer.weight.requires_grad_(True)  # (2)!
    if change_before:
        model = DistributedDataParallel(layer)
    model(torch.tensor([[1.0], [3.0]])[dist.get_rank()]).backward()
    return f"weight {layer.weight.item()}   .grad {layer.weight.grad.item()}"

def compare(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    for change_before in (False, True):
        both = [None, None]
        dist.all_gather_object(both, train(change_before))
        if rank == 0:
            print("before wrapping" if change_before else "after wrapping", both, sep="\n   ")

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(compare, (meeting,), nprocs=2, start_method="fork")
