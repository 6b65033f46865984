import torch

lstm = torch.nn.LSTM(4, 8)
lstm(torch.zeros(5, 2, 3))
