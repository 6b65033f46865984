import torch
from torch.nn.utils import clip_grad_norm_

def step(name, clip):
    a, b, other = (torch.tensor(0.0, requires_grad=True) for _ in range(3))
    (3 * a + 4 * b + 12 * other).backward()  # (1)!
    clip(a, b, other)
    print(f"{name:<24} a {a.grad:.3f}   b {b.grad:.3f}")

def each_group(a, b, other):
    clip_grad_norm_([a], 1.0)
    clip_grad_norm_([b], 1.0)

def everything(a, b, other):
    clip_grad_norm_([a, b, other], 1.0)  # (2)!

def what_the_step_moves(a, b, other):
    clip_grad_norm_([a, b], 1.0)

step("each group by itself", each_group)
step("everything with a .grad", everything)
step("what the step moves", what_the_step_moves)
