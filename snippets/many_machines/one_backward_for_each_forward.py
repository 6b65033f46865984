import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel

def compare(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    x = torch.tensor([[[1.0]], [[3.0]]])[rank]
    for way in ("two backward()", "one backward()"):
        layer = torch.nn.Linear(1, 1, bias=False)
        model = DistributedDataParallel(layer)
        output = model(x)
        first_loss, second_loss = output, 10 * output
        if way == "two backward()":
            first_loss.backward(retain_graph=True)
            second_loss.backward()  # (1)!
        else:
            (first_loss + second_loss).backward()  # (2)!
        both = [None, None]
        dist.all_gather_object(both, layer.weight.grad.item())
        if rank == 0:
            print(f"{way}   .grad {both[0]} | {both[1]}")

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(compare, (meeting,), nprocs=2, start_method="fork")
