import torch

class Stream(torch.utils.data.IterableDataset):
    def __iter__(self):
        return iter(range(5))

loader = torch.utils.data.DataLoader(Stream(), batch_size=2)
print(len(loader))
