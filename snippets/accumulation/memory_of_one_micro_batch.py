import torch
from torch.autograd.graph import saved_tensors_hooks

class Saved:  # (1)!
    alive = most = 0

    def __init__(self, tensor):
        self.tensor = tensor
        Saved.alive += tensor.nbytes
        Saved.most = max(Saved.most, Saved.alive)

    def __del__(self):
        Saved.alive -= self.tensor.nbytes

def show(name, size, at_the_end=False):
    w = torch.zeros(64, requires_grad=True)
    Saved.most, losses = 0, []
    with saved_tensors_hooks(Saved, lambda saved: saved.tensor):
        for _ in range(1024 // size):
            micro_batch = torch.ones(size, 64)
            loss = torch.tanh(micro_batch * w).sum() / (1024 * 64)
            if at_the_end:
                losses.append(loss)  # (2)!
            else:
                loss.backward()  # (3)!
        if at_the_end:
            sum(losses).backward()
    print(f"{name:<38} {Saved.most:6} bytes   w.grad {w.grad[0].item()}")

show("one batch of 1024", 1024)
show("4 micro-batches", 256)
show("16 micro-batches", 64)
show("16 micro-batches, backward at the end", 64, at_the_end=True)
