import torch

model = torch.nn.Sequential(torch.nn.Linear(1, 1), torch.nn.BatchNorm1d(1))
if torch.cuda.is_available():
    model = torch.nn.SyncBatchNorm.convert_sync_batchnorm(model)
print(type(model[1]).__name__)
