import torch

layer = torch.nn.Linear(2, 2)
def look(module, grad_input, grad_output):
    print("grad_input", tuple(grad_input[0].shape))
layer.register_full_backward_hook(look)
x = torch.ones(1, 2, requires_grad=True)
layer(x).sum().backward()
