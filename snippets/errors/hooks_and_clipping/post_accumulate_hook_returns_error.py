import torch

w = torch.ones(1, requires_grad=True)
w.register_post_accumulate_grad_hook(lambda w: w.grad.clamp_(max=0.5))
w.sum().backward()
