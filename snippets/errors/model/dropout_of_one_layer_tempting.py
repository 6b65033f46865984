import warnings

import torch

warnings.simplefilter("ignore")
lstm = torch.nn.LSTM(2, 3, num_layers=1, dropout=0.5)
x = torch.ones(100, 2)
first, _ = lstm(x)
second, _ = lstm(x)
print("equal outputs:", torch.equal(first, second))
