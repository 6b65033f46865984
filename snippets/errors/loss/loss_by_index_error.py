import torch

loss = torch.tensor(0.5, requires_grad=True)
print(loss.data[0])
