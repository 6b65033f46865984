import torch

sequences, lengths = torch.zeros(3, 2, 1), torch.tensor([1, 3])
pack = torch.nn.utils.rnn.pack_padded_sequence
print(pack(sequences, lengths, enforce_sorted=False).batch_sizes.tolist())
