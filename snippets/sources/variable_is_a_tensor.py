import warnings

import torch
from torch.autograd import Variable

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    w = Variable(torch.ones(2), requires_grad=True)
print("type:", type(w), "  warnings:", len(caught))
print("a plain tensor is a Variable:", isinstance(torch.ones(1), Variable))

try:
    Variable.grad.data.zero_()  # (1)!
except AttributeError as error:
    print("AttributeError:", error)

w.sum().backward()
print("before:", w.grad)
w.grad = None
print("after: ", w.grad)
