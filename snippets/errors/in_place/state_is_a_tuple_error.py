import torch

lstm = torch.nn.LSTM(1, 1)
output, state = lstm(torch.ones(2, 1, 1))
state[0] = state[0].detach()
