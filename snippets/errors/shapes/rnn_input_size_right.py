import torch

sequences = torch.zeros(5, 2, 3)
lstm = torch.nn.LSTM(sequences.shape[-1], 8)
print(lstm(sequences)[0].shape)
