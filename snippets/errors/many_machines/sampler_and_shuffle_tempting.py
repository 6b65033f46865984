from torch.utils.data import DataLoader

samples = list(range(8))
loader = DataLoader(samples, batch_size=2, shuffle=True)
print(sum(len(batch) for batch in loader), "samples in each process")
