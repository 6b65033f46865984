import torch
from torch.nn.functional import cross_entropy

PAD = -100  # (1)!
first = torch.tensor([[0, 0, 0], [0, 0, 0]])
second = torch.tensor([[1, PAD, PAD], [0, PAD, PAD]])

def gradient(micro_batches, reduction, share=1.0, at_the_end=1.0):
    w = torch.zeros(2, requires_grad=True)
    for labels in micro_batches:
        logits = w.expand(labels.numel(), 2)  # (2)!
        loss = cross_entropy(logits, labels.flatten(), reduction=reduction)
        (loss * share).backward()
    return (w.grad * at_the_end).tolist()

both = first, second
tokens = sum((labels != PAD).sum().item() for labels in both)
print("tokens:             ", tokens)
print("one batch:          ", gradient([torch.cat(both)], "mean"))
print("mean / k:           ", gradient(both, "mean", share=1 / 2))
print("sum / tokens:       ", gradient(both, "sum", share=1 / tokens))
print("sum, then w.grad:   ", gradient(both, "sum", at_the_end=1 / tokens))  # (3)!
