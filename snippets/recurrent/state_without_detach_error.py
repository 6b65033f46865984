import torch

cell = torch.nn.RNNCell(1, 1)
h = torch.zeros(1, 1)
for chunk in (1, 2):
    for _ in range(5):
        h = cell(torch.ones(1, 1), h)  # (1)!
    print("backward() of chunk", chunk)
    cell.zero_grad()
    h.backward()
