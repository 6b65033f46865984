import torch

w = torch.tensor(1.0, requires_grad=True)
features = 2 * w  # (1)!
first_loss = features * 3
second_loss = features * 4

first_loss.backward(retain_graph=True)  # (2)!
print("after the first loss: ", w.grad)
second_loss.backward()
print("after the second loss:", w.grad)

w.grad = None
features = 2 * w
(features * 3 + features * 4).backward()  # (3)!
print("one sum of both:      ", w.grad)
