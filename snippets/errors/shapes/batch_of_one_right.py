import torch

samples = torch.ones(5, 4)
loader = torch.utils.data.DataLoader(samples, batch_size=2, drop_last=True)
layer = torch.nn.BatchNorm1d(4)
print([len(layer(batch)) for batch in loader])
