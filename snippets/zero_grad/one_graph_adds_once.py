import torch

w = torch.tensor(1.0, requires_grad=True)
w.register_post_accumulate_grad_hook(lambda w: print("  w.grad:", w.grad))  # (1)!

print("one backward(), w used twice:")
(2 * w + 5 * w).backward()
w.grad = None
print("two backward() calls:")
(2 * w).backward()
(5 * w).backward()
