import torch

model = torch.nn.Linear(2, 2)
torch.optim.Muon(model.parameters(), lr=0.02)
