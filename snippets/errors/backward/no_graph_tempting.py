import torch

model = torch.nn.Linear(1, 1)
loss = model(torch.ones(1, 1)).sum().detach()
loss.requires_grad_()
loss.backward()
print("backward() ran, the gradient of the weight is", model.weight.grad)
