import torch

lstm = torch.nn.LSTM(2, 3)
output, state = lstm(torch.ones(5, 2))
state = state.detach()
