import torch

samples = torch.ones(4, 2)
device = "cuda" if torch.cuda.is_available() else "cpu"
for batch in torch.utils.data.DataLoader(samples, batch_size=2, num_workers=0):
    print(batch.to(device).shape)
