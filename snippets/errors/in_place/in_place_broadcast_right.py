import torch

weight = torch.zeros(1, 3)
gradients = torch.ones(2, 3)
weight -= 0.1 * gradients.mean(dim=0, keepdim=True)
print(weight.shape)
