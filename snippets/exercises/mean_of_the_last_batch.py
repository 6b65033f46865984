import torch

x = torch.arange(10.0)
batches = x.split(4)
mean_of_means = sum(batch.mean() for batch in batches) / len(batches)
print("batches of", [len(batch) for batch in batches])
print(f"mean of the means {mean_of_means:.4f}   mean of all {x.mean():.1f}")
