import torch

column = torch.tensor([1.0, 2.0]).numpy().astype(object)
print(torch.from_numpy(column.astype("float32")))
