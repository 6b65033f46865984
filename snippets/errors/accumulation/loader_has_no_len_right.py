import torch

class Stream(torch.utils.data.IterableDataset):
    def __iter__(self):
        return iter(range(5))

batches = list(torch.utils.data.DataLoader(Stream(), batch_size=2))
for i in range(0, len(batches), 2):
    print("one step from", len(batches[i : i + 2]), "micro-batches")
