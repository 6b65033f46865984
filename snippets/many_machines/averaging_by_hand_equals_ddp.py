import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel

def train(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    x, y = torch.ones(1, 1), [1.0, 3.0][rank]  # (1)!
    for way in ("alone", "by hand", "DDP"):
        layer = torch.nn.Linear(1, 1, bias=False)
        torch.nn.init.zeros_(layer.weight)
        model = DistributedDataParallel(layer) if way == "DDP" else layer
        optimizer = torch.optim.SGD(model.parameters(), lr=0.25)
        path = []
        for _ in range(4):
            optimizer.zero_grad()
            loss = (model(x) - y).square().mean()
            loss.backward()
            if way == "by hand":
                dist.all_reduce(layer.weight.grad)  # (2)!
                layer.weight.grad /= 2  # (3)!
            optimizer.step()
            path.append(layer.weight.item())
        both = [None, None]
        dist.all_gather_object(both, path)
        if rank == 0:
            print(f"{way:<7} 0: {both[0]}\n{'':<7} 1: {both[1]}")

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(train, (meeting,), nprocs=2, start_method="fork")
