import torch

layer = torch.nn.TransformerEncoderLayer(4, 2, dropout=0.0, batch_first=True)
encoder = torch.nn.TransformerEncoder(layer, 1)
steps_first = torch.zeros(3, 2, 4)
before = encoder(steps_first)
steps_first[:, 1] = torch.arange(4.0)
after = encoder(steps_first)
print("sample 0 changed:", not torch.equal(before[:, 0], after[:, 0]))
