import os

import torch

local_rank = int(os.environ.get("LOCAL_RANK", 0))
count = max(1, torch.cuda.device_count())
assert local_rank < count, f"process {local_rank}, but only {count} GPUs"
print("enough devices for process", local_rank)
