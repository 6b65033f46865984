import torch

lstm = torch.nn.LSTM(2, 3)
output, state = lstm(torch.ones(5, 2))
state = tuple(part.detach() for part in state)
print([part.requires_grad for part in state])
