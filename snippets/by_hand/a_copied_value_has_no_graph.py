import torch

w = torch.tensor(3.0, requires_grad=True)
loss = w**2

copy = torch.tensor(loss.item())
try:
    copy.backward()
except RuntimeError as error:
    print("copy:", error)

copy = torch.tensor(loss.item(), requires_grad=True)  # (1)!
copy.backward()
print("copy with requires_grad=True: no error, w.grad", w.grad, " its own", copy.grad)

loss.backward()
print("loss:                                   w.grad", w.grad)
