import torch

compiled = torch.compile(torch.nn.Linear(1, 1))
saved = compiled.state_dict()
torch.nn.Linear(1, 1).load_state_dict(saved)
