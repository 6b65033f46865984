import torch

w = torch.tensor(3.0, requires_grad=True)
with torch.no_grad():  # (1)!
    lost = w**2

hacked = lost.requires_grad_()  # (2)!
hacked.backward()
print("requires_grad_()              w.grad", w.grad, " its own", hacked.grad)

hacked = torch.autograd.Variable(lost, requires_grad=True)
hacked.backward()
print("Variable(requires_grad=True)  w.grad", w.grad, " its own", hacked.grad)

loss = w**2  # (3)!
loss.backward()
print("made without no_grad          w.grad", w.grad)
