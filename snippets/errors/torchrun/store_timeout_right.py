from datetime import timedelta

import torch.distributed as dist

wait = timedelta(seconds=60)
master = dist.TCPStore("127.0.0.1", 0, 2, True, wait, wait_for_workers=False)
worker = dist.TCPStore("127.0.0.1", master.port, 2, False, wait)
worker.set("ready", "yes")
print(master.get("ready").decode())
