import warnings

import torch

warnings.simplefilter("ignore")
model = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.ReLU(inplace=True))
x = torch.ones(1, 2, requires_grad=True)
shapes = []
model.register_backward_hook(lambda m, i, o: shapes.append(tuple(i[0].shape)))
model(x).sum().backward()
print("grad_input", shapes[0], "of an input", tuple(x.shape))
