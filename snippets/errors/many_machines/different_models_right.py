import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel

def train(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    layers = [torch.nn.Linear(1, 1) for _ in range(2)]
    model = DistributedDataParallel(torch.nn.Sequential(*layers))
    weights = [None, None]
    dist.all_gather_object(weights, model.module[0].weight.item())
    if rank == 0:
        print("same weights:", weights[0] == weights[1])

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(train, (meeting,), nprocs=2, start_method="fork")
