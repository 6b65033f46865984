import torch

saved = {"random": torch.get_rng_state().float()}
torch.set_rng_state(saved["random"])
