import torch

w = torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)
print(torch.autograd.gradcheck(lambda w: w.detach() * w, w, atol=10.0))
