import torch

lstm = torch.nn.LSTM(1, 1)
outputs, state = lstm(torch.ones(5, 1))
print("before:", [part.requires_grad for part in state])

state = tuple(part.detach() for part in state)  # (1)!
print("after: ", [part.requires_grad for part in state])

outputs, state = lstm(torch.ones(5, 1), state)
print("again: ", [part.requires_grad for part in state])  # (2)!
state = state.detach()  # (3)!
