import torch.distributed as dist

first = dist.TCPStore("127.0.0.1", 29511, 1, True)
second = dist.TCPStore("127.0.0.1", 29511, 1, True)
