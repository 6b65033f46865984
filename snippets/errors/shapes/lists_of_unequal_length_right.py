import torch

rows = [torch.tensor(row) for row in ([1, 2, 3], [1, 2])]
print(torch.nn.utils.rnn.pad_sequence(rows, batch_first=True).tolist())
