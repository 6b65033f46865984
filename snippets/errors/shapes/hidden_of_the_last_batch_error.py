import torch

gru = torch.nn.GRU(2, 4, batch_first=True)
outputs, state = gru(torch.ones(3, 5, 2))
gru(torch.ones(2, 5, 2), state.detach())
