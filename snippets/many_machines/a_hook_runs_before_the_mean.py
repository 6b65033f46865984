import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel

def update(w):
    with torch.no_grad():
        w -= w.grad

def train(in_hook):
    layer = torch.nn.Linear(1, 1, bias=False)
    torch.nn.init.zeros_(layer.weight)
    model = DistributedDataParallel(layer)
    if in_hook:
        layer.weight.register_post_accumulate_grad_hook(update)  # (1)!
    model(torch.tensor([[1.0], [3.0]])[dist.get_rank()]).backward()
    if not in_hook:
        update(layer.weight)
    return f"w {layer.weight.item():.1f}   .grad {layer.weight.grad.item()}"

def compare(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    for in_hook in (False, True):
        both = [None, None]
        dist.all_gather_object(both, train(in_hook))
        if rank == 0:
            print(f"in a hook: {in_hook!s:<5}   0: {both[0]}   1: {both[1]}")

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(compare, (meeting,), nprocs=2, start_method="fork")
