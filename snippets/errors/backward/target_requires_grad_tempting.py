import torch

output = torch.tensor(2.0, requires_grad=True)
target = torch.tensor(1.0, requires_grad=True)
torch.nn.functional.mse_loss(output, target).backward()
print(output.grad, target.grad)
