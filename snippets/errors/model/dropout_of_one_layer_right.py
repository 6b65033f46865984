import torch

lstm = torch.nn.LSTM(2, 3, num_layers=1)
dropout = torch.nn.Dropout(0.5)
output, _ = lstm(torch.ones(100, 2))
dropped = dropout(output)
print("some are 0:", (dropped == 0).any().item())
