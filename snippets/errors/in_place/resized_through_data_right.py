import torch

images = torch.zeros(1)
batch = torch.ones(2, 3)
with torch.no_grad():
    images.resize_(batch.size()).copy_(batch)
print(images.shape)
