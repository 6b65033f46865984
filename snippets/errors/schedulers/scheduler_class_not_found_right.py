import torch

schedulers = torch.optim.lr_scheduler
base = getattr(schedulers, "LRScheduler", None) or schedulers._LRScheduler
print(base.__name__, issubclass(schedulers.StepLR, base))
