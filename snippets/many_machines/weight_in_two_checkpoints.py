import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel
from torch.utils.checkpoint import checkpoint

class Twice(torch.nn.Module):
    def __init__(self, weights, reentrant):
        super().__init__()
        self.weights = torch.nn.ParameterList([torch.ones(1) for _ in range(weights)])
        self.reentrant = reentrant

    def forward(self, x):
        for w in self.weights:
            for _ in range(2):  # (1)!
                x = checkpoint(lambda x, w=w: x * w, x, use_reentrant=self.reentrant)
        return x

def compare(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    for reentrant, weights in ((False, 1), (True, 1), (True, 2)):
        model, both = DistributedDataParallel(Twice(weights, reentrant)), [None, None]
        x = torch.tensor([[1.0], [3.0]])[rank].requires_grad_()
        try:
            model(x).backward()
            message = model.module.weights[0].grad.item()
        except RuntimeError as error:
            message = str(error).split(". ")[0]
        dist.all_gather_object(both, message)
        if rank == 0:
            print(f"use_reentrant={reentrant}, weights: {weights}")
            print(f"   0: {both[0]}\n   1: {both[1]}")

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(compare, (meeting,), nprocs=2, start_method="fork")
