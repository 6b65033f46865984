import warnings

import torch

def parameter():
    return torch.tensor(2.0, requires_grad=True)

used, flat, unused, cut, closed = (parameter() for _ in range(5))
frozen = parameter().requires_grad_(False)
print("before backward()         ", used.grad)  # (1)!
middle = 3 * used
with torch.no_grad():
    unrecorded = 3 * closed
loss = middle + torch.relu(flat - 9) + 3 * frozen
loss = loss + 3 * cut.detach() + unrecorded
loss.backward()

print("the loss                  ", loss.item())
print("used in the loss          ", used.grad)
print("used, but the slope is 0  ", flat.grad)  # (2)!
print("not used in the loss      ", unused.grad)  # (3)!
print("used through detach()     ", cut.grad)  # (4)!
print("used under no_grad        ", closed.grad)
print("requires_grad is False    ", frozen.grad)
with warnings.catch_warnings(record=True) as caught:
    print("a result, not a leaf      ", middle.grad)  # (5)!
    used = used - 0.1 * used.grad
    print("an old name, a new tensor ", used.grad)  # (6)!
for warning in caught:
    print("warning:", str(warning.message).split(". ")[0])
