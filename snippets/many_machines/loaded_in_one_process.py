import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel

def load(layer):
    if dist.get_rank() == 0:
        layer.load_state_dict({"weight": torch.tensor([[5.0]])})

def train(order):
    layer = torch.nn.Linear(1, 1, bias=False)
    torch.nn.init.zeros_(layer.weight)
    for call in order:
        if call == "load":
            load(layer)
        else:
            model = DistributedDataParallel(layer)  # (1)!
    optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
    model(torch.tensor([[1.0], [3.0]])[dist.get_rank()]).backward()
    optimizer.step()
    return layer.weight.item()

def compare(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    for order in (("load", "wrap"), ("wrap", "load")):
        both = [None, None]
        dist.all_gather_object(both, train(order))
        if rank == 0:
            print(f"{', then '.join(order)}   0: {both[0]:4.1f}   1: {both[1]:4.1f}")

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(compare, (meeting,), nprocs=2, start_method="fork")
