import torch

gru = torch.nn.GRU(2, 4, batch_first=True)
samples = torch.ones(5, 5, 2)
for batch in torch.utils.data.DataLoader(samples, batch_size=3):
    outputs, state = gru(batch)
    print(tuple(state.shape))
