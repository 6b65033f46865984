import tempfile

import torch
import torch.distributed as dist
from torch.distributed.algorithms.ddp_comm_hooks import default_hooks
from torch.multiprocessing import start_processes
from torch.nn.parallel import DistributedDataParallel

def send(sent, bucket):  # (1)!
    sent.append(bucket.buffer().item())
    return default_hooks.allreduce_hook(None, bucket)

def train(rank, meeting):
    dist.init_process_group("gloo", meeting, rank=rank, world_size=2)
    pieces = torch.tensor([[1.0, 2.0], [3.0, 8.0]])[rank].reshape(2, 1, 1)
    for way in ("no_sync never", "around both", "around backward only"):
        layer, sent = torch.nn.Linear(1, 1, bias=False), []
        model = DistributedDataParallel(layer)
        model.register_comm_hook(sent, send)
        for number, piece in enumerate(pieces, 1):
            if way == "no_sync never" or number == 2:
                model(piece).backward()  # (2)!
            elif way == "around both":
                with model.no_sync():
                    model(piece).backward()
            else:
                loss = model(piece)  # (3)!
                with model.no_sync():
                    loss.backward()
            both, g = [None, None], layer.weight.grad.item()
            dist.all_gather_object(both, f".grad {g}  sent {sent}")
            if rank == 0:
                print(f"{way}, piece {number}")
                print(f"  0: {both[0]}\n  1: {both[1]}")

with tempfile.TemporaryDirectory() as folder:
    meeting = f"file://{folder}/meeting"
    start_processes(train, (meeting,), nprocs=2, start_method="fork")
