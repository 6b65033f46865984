import torch

w = torch.tensor(1.0, requires_grad=True)
first_loss = 6 * w
second_loss = 8 * w

first_loss.backward()
print("after the first loss: ", w.grad)
second_loss.backward()
print("after the second loss:", w.grad)

w.grad = None
(6 * w + 8 * w).backward()  # (1)!
print("one sum of both:      ", w.grad)
