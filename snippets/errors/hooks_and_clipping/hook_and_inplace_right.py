import torch

model = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.ReLU(inplace=True))
for layer in model.modules():
    if hasattr(layer, "inplace"):
        layer.inplace = False
shapes = []
model[0].register_full_backward_hook(lambda m, i, o: shapes.append(tuple(o[0].shape)))
model(torch.ones(1, 2, requires_grad=True)).sum().backward()
print(shapes)
