import torch

sequences, lengths = torch.zeros(3, 2, 1), torch.tensor([3, 1])
pack = torch.nn.utils.rnn.pack_padded_sequence
print(pack(sequences, lengths.cpu()).batch_sizes.tolist())
