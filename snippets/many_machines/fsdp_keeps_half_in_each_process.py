import tempfile

import torch
import torch.distributed as dist
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard
from torch.multiprocessing import start_processes

def train(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    model = torch.nn.Linear(1, 2, bias=False)
    model.weight.data = torch.tensor([[1.0], [10.0]])  # (1)!
    fully_shard(model, mesh=init_device_mesh("cpu", (2,)))  # (2)!
    w, x = model.weight, torch.tensor([[[1.0]], [[3.0]]])[rank]
    optimizer = torch.optim.SGD([w], lr=0.25, momentum=0.5)

    def own(tensor):  # (3)!
        return None if tensor is None else tensor.to_local().item()

    def show(moment):
        v, both = optimizer.state[w].get("momentum_buffer"), [None, None]
        text = f"w {own(w)}  .grad {own(w.grad)}  v {own(v)}"
        dist.all_gather_object(both, text)
        if rank == 0:
            print(f"{moment}\n  0: {both[0]}\n  1: {both[1]}")

    for _ in range(2):
        optimizer.zero_grad()
        show("zero_grad()")
        loss = (model(x) * torch.tensor([1.0, 10.0])).sum()  # (4)!
        loss.backward()
        show("backward()")
        optimizer.step()
        show("step()")

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(train, (meeting,), nprocs=2, start_method="fork")
