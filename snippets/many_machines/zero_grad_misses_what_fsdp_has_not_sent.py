import tempfile

import torch
import torch.distributed as dist
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard
from torch.multiprocessing import start_processes

def train(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    model = torch.nn.Linear(1, 2, bias=False)
    early = torch.optim.SGD(model.parameters(), lr=0.1)  # (1)!
    fully_shard(model, mesh=init_device_mesh("cpu", (2,)))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    x = torch.tensor([[[1.0]], [[3.0]]])[rank]

    def backward(name, send=True):
        model.set_requires_gradient_sync(send)  # (2)!
        model(x).sum().backward()
        grad = model.weight.grad
        own = None if grad is None else grad.to_local().item()
        if rank == 0:
            print(f"{name:<24} .grad {own}")

    backward("sent")
    optimizer.zero_grad()
    backward("not sent", send=False)
    optimizer.zero_grad()  # (3)!
    backward("cleared, then sent")
    norm = torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)  # (4)!
    if rank == 0:
        held = early.param_groups[0]["params"][0] is model.weight
        print("the optimizer made before holds the weight:", held)
        print("what clipping returns:", type(norm).__name__)

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(train, (meeting,), nprocs=2, start_method="fork")
