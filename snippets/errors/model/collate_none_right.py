import torch

class Data(torch.utils.data.Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return torch.full((3,), float(index))

batch = next(iter(torch.utils.data.DataLoader(Data(), batch_size=2)))
print(batch.shape)
