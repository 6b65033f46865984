import copy

import torch

SGD = torch.optim.SGD
w = torch.tensor([1.0, 2.0], requires_grad=True)
other = copy.deepcopy(w)
optimizer = SGD([w])
longer, two_groups = SGD([w, other]), SGD([{"params": [w]}, {"params": [other]}])
doubled = 2 * w
loss = doubled.sum()
scaler = torch.amp.GradScaler("cpu")
scaler.scale(loss)
scores, labels = torch.zeros(2, 3), torch.tensor([0.0, 2.0])

lines = (
    "w[0] = 5.0",  # (1)!
    "optimizer.step(loss)",  # (2)!
    "doubled.requires_grad = False",  # (3)!
    "w.item()",  # (4)!
    "copy.deepcopy(doubled)",  # (5)!
    "torch.autograd.grad(loss, [w, other])",  # (6)!
    "w.grad = torch.ones(3)",  # (7)!
    "optimizer.load_state_dict(longer.state_dict())",  # (8)!
    "optimizer.load_state_dict(two_groups.state_dict())",  # (9)!
    "torch.nn.functional.cross_entropy(scores, labels)",  # (10)!
    "scaler.step(optimizer)",  # (11)!
)
for line in lines:
    try:
        exec(line)
    except (AssertionError, RuntimeError, TypeError, ValueError) as error:
        sentence = str(error).split(". ")[0]
        print(f"{line}\n    {type(error).__name__}: {sentence}")
