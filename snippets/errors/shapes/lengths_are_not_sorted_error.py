import torch

sequences, lengths = torch.zeros(3, 2, 1), torch.tensor([1, 3])
torch.nn.utils.rnn.pack_padded_sequence(sequences, lengths)
