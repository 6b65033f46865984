import torch

saved = {"random": torch.get_rng_state()}
first = torch.rand(1)
torch.set_rng_state(saved["random"].cpu())
print("same number:", torch.equal(first, torch.rand(1)))
