import tempfile

import torch
import torch.distributed as dist
from torch.distributed.algorithms.join import Join
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel

def train(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    for join in (True, False):
        layer = torch.nn.Linear(1, 1, bias=False)
        model, grads = DistributedDataParallel(layer), []
        with Join([model], enable=join):  # (1)!
            for _ in range(3 - rank):  # (2)!
                model.zero_grad()
                model(torch.ones(1, 1)).backward()
                grads.append(layer.weight.grad.item())
        accuracy = torch.tensor(100.0)
        if join or rank == 1:
            dist.all_reduce(accuracy)  # (3)!
        both = [None, None]
        dist.all_gather_object(both, f".grad {grads}  sum {accuracy.item()}")
        if rank == 0:
            print("with Join" if join else "without Join")
            print(f"  0: {both[0]}\n  1: {both[1]}")

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(train, (meeting,), nprocs=2, start_method="fork")
