import torch

model = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.ReLU())
x = torch.ones(1, 2, requires_grad=True)
def look(module, grad_input, grad_output):
    print("grad_input", tuple(grad_input[0].shape))
model.register_full_backward_hook(look)
model(x).sum().backward()
