import torch.distributed as dist

first = dist.TCPStore("127.0.0.1", 0, 1, True)
second = dist.TCPStore("127.0.0.1", 0, 1, True)
print("two ports:", first.port != second.port)
