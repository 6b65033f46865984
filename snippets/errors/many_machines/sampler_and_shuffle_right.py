from torch.utils.data import DataLoader, DistributedSampler

samples = list(range(8))
sampler = DistributedSampler(samples, num_replicas=2, rank=0, shuffle=True)
loader = DataLoader(samples, batch_size=2, sampler=sampler)
for epoch in range(2):
    sampler.set_epoch(epoch)
    print(sum(len(batch) for batch in loader), "samples")
