import torch

w = torch.tensor(1.0, requires_grad=True)
w.register_hook(lambda g: print("  gradient of this call ", g.item()))  # (1)!
w.register_post_accumulate_grad_hook(  # (2)!
    lambda w: print("  w.grad after adding it", w.grad.item())
)

for _ in range(2):
    loss = w * 2 + w * 5  # (3)!
    print("backward()")
    loss.backward()
