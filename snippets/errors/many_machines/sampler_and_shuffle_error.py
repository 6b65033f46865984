from torch.utils.data import DataLoader, DistributedSampler

samples = list(range(8))
sampler = DistributedSampler(samples, num_replicas=2, rank=0)
DataLoader(samples, batch_size=2, shuffle=True, sampler=sampler)
