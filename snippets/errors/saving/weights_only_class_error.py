from argparse import Namespace

import torch

model = torch.nn.Linear(1, 1)
torch.save({"args": Namespace(lr=0.1), "model": model.state_dict()}, "net.pt")
torch.load("net.pt")
