import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
loader = DataLoader(torch.arange(8), batch_size=2, shuffle=True)

batches = iter(loader)
print("before the save", next(batches).tolist(), next(batches).tolist())
random = torch.get_rng_state()
print("goes on        ", *(batch.tolist() for batch in batches))

torch.set_rng_state(random)
print("after a restart", *(batch.tolist() for batch in loader))  # (1)!
