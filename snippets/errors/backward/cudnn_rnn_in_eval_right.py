import torch

rnn = torch.nn.GRU(1, 1, num_layers=2, dropout=0.5)
rnn.train()
rnn.dropout = 0.0
rnn(torch.ones(3, 1, 1))[0].sum().backward()
print(rnn.training, rnn.weight_ih_l0.grad is not None)
