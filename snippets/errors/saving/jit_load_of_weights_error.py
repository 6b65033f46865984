import torch

torch.save(torch.nn.Linear(1, 1).state_dict(), "net.pt")
torch.jit.load("net.pt")
