import torch

cell = torch.nn.RNNCell(1, 1)
optimizer = torch.optim.SGD(cell.parameters(), lr=0.1)
h = torch.zeros(1, 1)
for chunk in (1, 2):
    for _ in range(5):
        h = cell(torch.ones(1, 1), h)
    print("backward() of chunk", chunk)
    optimizer.zero_grad()
    h.backward(retain_graph=True)  # (1)!
    optimizer.step()  # (2)!
