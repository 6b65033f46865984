from argparse import Namespace

import torch

model = torch.nn.Linear(1, 1)
arguments = vars(Namespace(lr=0.1))
torch.save({"args": arguments, "model": model.state_dict()}, "net.pt")
print(torch.load("net.pt")["args"])
