import torch

image = torch.ones(2, requires_grad=True)
hidden = 2 * image
hidden.retain_grad()
hidden.square().sum().backward()
print("image", image.grad, "hidden", hidden.grad)
