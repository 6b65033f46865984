import torch


def loss_and_accuracy(w):
    return (w**2).sum(), 0.5


w = torch.ones(2, requires_grad=True)
loss, accuracy = loss_and_accuracy(w)
loss.backward()
print(w.grad)
