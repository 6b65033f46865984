import torch

array = torch.ones(2).numpy()
array.flags.writeable = False
tensor = torch.tensor(array)
tensor += 1
print("array", array.tolist(), "tensor", tensor.tolist())
