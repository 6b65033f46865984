import torch

w = torch.ones(1, requires_grad=True)
doubled = 2 * w
doubled.register_post_accumulate_grad_hook(print)
