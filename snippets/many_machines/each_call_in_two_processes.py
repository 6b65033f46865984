import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel

def train(rank, meeting):  # (1)!
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    layer = torch.nn.Linear(1, 1, bias=False)
    torch.nn.init.constant_(layer.weight, [2.0, 5.0][rank])
    x = torch.tensor([[[1.0]], [[3.0]]])[rank]  # (2)!

    def show(moment):  # (3)!
        w, both = layer.weight, [None, None]
        grad = None if w.grad is None else w.grad.item()
        dist.all_gather_object(both, f"w {w.item()}  .grad {grad}")
        if rank == 0:
            print(f"{moment:<12} 0: {both[0]}\n{'':<12} 1: {both[1]}")

    show("before DDP")
    model = DistributedDataParallel(layer)  # (4)!
    show("after DDP")
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for _ in range(2):
        optimizer.zero_grad()
        show("zero_grad()")
        loss = model(x)
        loss.backward()
        show("backward()")
        optimizer.step()
        show("step()")

with tempfile.TemporaryDirectory() as folder:  # (5)!
    meeting = f"file://{folder}/meeting"
    start_processes(train, (meeting,), nprocs=2, start_method="fork")
