import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import start_processes
from torch.nn.utils import clip_grad_norm_

def step(gradient, order):
    w = torch.nn.Parameter(torch.zeros(2))
    optimizer = torch.optim.SGD([w], lr=1.0)
    scaler = torch.amp.GradScaler("cpu", init_scale=1024)
    scaler.scale((w * torch.tensor(gradient)).sum()).backward()
    for call in order:
        if call == "average":
            dist.all_reduce(w.grad)
            w.grad /= 2
        else:
            scaler.unscale_(optimizer)
            clip_grad_norm_([w], 1.0)  # (1)!
    scaler.step(optimizer)
    return f"({w[0].item():.1f}, {w[1].item():.1f})"

def compare(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    for name, gradients in (
        ("finite", ((6.0, 0.0), (0.0, 8.0))),
        ("inf in process 0", ((float("inf"), 0.0), (0.0, 8.0))),
    ):
        for order in (("average", "unscale"), ("unscale", "average")):
            both = [None, None]
            dist.all_gather_object(both, step(gradients[rank], order))
            if rank == 0:
                print(f"{name:<16}  {order[0]} first   0: {both[0]:<12}  1: {both[1]}")

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(compare, (meeting,), nprocs=2, start_method="fork")
