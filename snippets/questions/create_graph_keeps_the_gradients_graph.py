import textwrap
import warnings

import torch

w = torch.tensor(3.0, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    (w**3).backward(create_graph=True)
sentence = str(caught[0].message).split(". ")[0]
print(textwrap.fill(sentence, 76))
print("w.grad", w.grad.item(), " has a graph:", w.grad.requires_grad)  # (1)!
w.grad = None  # (2)!

(slope,) = torch.autograd.grad(w**3, w, create_graph=True)  # (3)!
print("slope ", slope.item(), " has a graph:", slope.requires_grad)
(curvature,) = torch.autograd.grad(slope, w)
print("curvature", curvature.item(), " w.grad", w.grad)
