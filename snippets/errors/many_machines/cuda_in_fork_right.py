import torch

samples = torch.utils.data.TensorDataset(torch.ones(4, 2))
loader = torch.utils.data.DataLoader(samples, batch_size=2, num_workers=2)
device = "cuda" if torch.cuda.is_available() else "cpu"
for (batch,) in loader:
    print(batch.to(device).shape)
