import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

DistributedDataParallel(torch.nn.Linear(1, 1))
