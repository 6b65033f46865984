import warnings

import torch

warnings.simplefilter("ignore")
torch.jit.save(torch.jit.script(torch.nn.Linear(1, 1)), "net.pt")
torch.load("net.pt")
