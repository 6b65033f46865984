import torch

w = torch.ones(1, requires_grad=True)
def clip(w):
    w.grad.clamp_(max=0.5)
w.register_post_accumulate_grad_hook(clip)
w.sum().backward()
print(w.grad)
