from itertools import islice

import torch
from torch.nn.functional import mse_loss
from torch.utils.data import DataLoader

def accumulate(micro_batches, k):
    iterator = iter(micro_batches)
    while group := list(islice(iterator, k)):  # (1)!
        samples = sum(len(x) for x, _ in group)
        for i, (x, y) in enumerate(group, start=1):
            yield x, y, len(x) / samples, i == len(group)  # (2)!

def train_accumulated(model, optimizer, loader):
    for x, y, share, last in accumulate(loader, k=2):
        loss = mse_loss(model(x), y)
        (loss * share).backward()
        if last:
            optimizer.step()
            optimizer.zero_grad()

def train_plainly(model, optimizer, loader):  # (3)!
    for x, y in loader:
        optimizer.zero_grad()
        mse_loss(model(x), y).backward()
        optimizer.step()

def weights(train, samples, batch_size):
    torch.manual_seed(0)
    model = torch.nn.Linear(4, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    data = list(zip(torch.randn(samples, 4), torch.randn(samples, 1)))
    loader = DataLoader(data, batch_size)
    for _ in range(3):
        train(model, optimizer, loader)
    return [len(x) for x, _ in loader], model.weight.detach()

torch.set_default_dtype(torch.float64)
for samples in (16, 14, 12, 9):
    sizes, accumulated = weights(train_accumulated, samples, batch_size=4)
    big_sizes, plain = weights(train_plainly, samples, batch_size=8)
    equal = (accumulated - plain).abs().max().item() < 1e-12
    print(f"micro-batches {sizes}, batches {big_sizes}", end=": ")
    print(f"equal {equal}, w {plain[0, 0]:.4f}")
