import warnings

import torch

w = torch.tensor(1.0, requires_grad=True)
for iteration in range(2):
    loss = w**2
    loss.backward()
    with warnings.catch_warnings(record=True) as caught:
        grad = w.grad
    print("iteration", iteration, "w.grad", grad)
    for warning in caught:
        print("warning:", str(warning.message).split(". ")[0])
    w = w - 0.1 * grad  # (1)!
