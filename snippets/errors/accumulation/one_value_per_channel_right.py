import torch

samples = torch.randn(5, 2)
loader = torch.utils.data.DataLoader(samples, batch_size=2, drop_last=True)
layer = torch.nn.BatchNorm1d(2)
print([len(layer(batch)) for batch in loader])
