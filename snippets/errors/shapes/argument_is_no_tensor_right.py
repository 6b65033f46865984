import torch

lstm = torch.nn.LSTM(4, 8)
layer = torch.nn.Linear(8, 1)
outputs, state = lstm(torch.zeros(5, 2, 4))
print(layer(outputs).shape)
