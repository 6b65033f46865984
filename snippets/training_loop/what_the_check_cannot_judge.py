import copy
import warnings

import torch

def first_words(call):
    try:
        call()
        return "no error"
    except Exception as error:
        return f"{type(error).__name__}: {str(error)[:42]}"

layer = torch.nn.Linear(2, 1)
lbfgs = torch.optim.LBFGS(layer.parameters())
print("LBFGS:      ", first_words(lbfgs.step))  # (1)!

with warnings.catch_warnings(record=True) as caught:
    normed = torch.nn.utils.weight_norm(layer)  # (2)!
print("weight_norm:", first_words(lambda: copy.deepcopy(normed)))
print("            ", str(caught[0].message).split(" in favor")[0])

A = torch.ones(1, 2, requires_grad=True)
B = torch.zeros(2, 1, requires_grad=True)
(torch.ones(4, 2) @ A.T @ B.T).sum().backward()
print("LoRA:        gradient of A", A.grad.tolist())  # (3)!

w = torch.tensor(1.0, requires_grad=True)
(0 * w).backward()
torch.optim.AdamW([w], lr=0.1, weight_decay=0.5).step()
print(f"AdamW:       gradient of w {w.grad.item()}, and w is {w.item():.2f}")  # (4)!
