import torch

gru = torch.nn.GRU(2, 4, batch_first=True)
outputs, state = gru(torch.ones(3, 5, 2))
batch = torch.ones(2, 5, 2)
with_the_old_state, _ = gru(batch, state[:, :2].contiguous())
print("same output as from 0:", torch.allclose(with_the_old_state, gru(batch)[0]))
