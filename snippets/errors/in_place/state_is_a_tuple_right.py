import torch

lstm = torch.nn.LSTM(1, 1)
output, state = lstm(torch.ones(2, 1, 1))
state = tuple(part.detach() for part in state)
print("parts", len(state), "requires grad:", state[0].requires_grad)
