import torch

sequences, lengths = torch.zeros(3, 2, 1), torch.tensor([3, 1], device="meta")
torch.nn.utils.rnn.pack_padded_sequence(sequences, lengths)
