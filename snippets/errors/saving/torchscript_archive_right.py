import warnings

import torch

warnings.simplefilter("ignore")
torch.jit.save(torch.jit.script(torch.nn.Linear(1, 1)), "net.pt")
print([name for name, weight in torch.jit.load("net.pt").named_parameters()])
