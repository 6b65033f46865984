import torch

w = torch.ones(1, requires_grad=True)
doubled = 2 * w
doubled.register_hook(lambda gradient: print("of doubled", gradient.item()))
w.register_post_accumulate_grad_hook(lambda w: print("of w", w.grad.item()))
doubled.sum().backward()
