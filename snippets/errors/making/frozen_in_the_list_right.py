import torch

model = torch.nn.Linear(2, 1)
model.bias.requires_grad = False
trained = [p for p in model.parameters() if p.requires_grad]
optimizer = torch.optim.SGD(trained, lr=0.1)
print("tensors:", len(optimizer.param_groups[0]["params"]))
