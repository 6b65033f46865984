import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel

def train(y, clears=True, factor=1, lr=0.25, momentum=0):
    layer = torch.nn.Linear(1, 1, bias=False)
    torch.nn.init.zeros_(layer.weight)
    model = DistributedDataParallel(layer)
    optimizer = torch.optim.SGD(model.parameters(), lr, momentum)
    path = []
    for _ in range(4):
        if clears:
            optimizer.zero_grad()
        loss = (model(torch.ones(1, 1)) - y).square().mean() * factor
        loss.backward()
        optimizer.step()
        path.append(f"{layer.weight.item():.2f}")
    return " ".join(path)

def compare(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    for words, *options in (
        ("both alike", {}, {}),
        ("1: loss * 3", {}, {"factor": 3}),  # (1)!
        ("1: lr * 2", {}, {"lr": 0.5}),
        ("1: forgets", {}, {"clears": False}),
        ("momentum", {"momentum": 0.5}, {"momentum": 0.5}),  # (2)!
    ):
        path = train([1.0, 3.0][rank], **options[rank])
        both = [None, None]
        dist.all_gather_object(both, path)
        if rank == 0:
            print(f"{words:<11}  0: {both[0]}\n{'':<11}  1: {both[1]}")

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(compare, (meeting,), nprocs=2, start_method="fork")
