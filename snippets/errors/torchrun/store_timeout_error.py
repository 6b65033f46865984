from datetime import timedelta

import torch.distributed as dist

wait = timedelta(milliseconds=500)
dist.TCPStore("127.0.0.1", 9, world_size=2, is_master=False, timeout=wait)
