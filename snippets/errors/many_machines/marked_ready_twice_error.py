import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel
from torch.utils.checkpoint import checkpoint

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
class Model(torch.nn.Sequential):
    def forward(self, x):
        return self[1](checkpoint(self[0], x, use_reentrant=True))
layers = torch.nn.Linear(1, 1), torch.nn.Linear(1, 1)
model = DistributedDataParallel(Model(*layers), find_unused_parameters=True)
model(torch.ones(1, 1, requires_grad=True)).sum().backward()
