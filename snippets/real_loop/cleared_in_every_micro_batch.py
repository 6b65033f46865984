import torch

def train(clear_in_every_micro_batch):
    torch.manual_seed(0)
    w = torch.ones(1000, requires_grad=True)  # (1)!
    optimizer = torch.optim.SGD([w], lr=0.1)
    noticed = False
    for update in range(100):
        batch = torch.randn(160, 1000)
        for i, micro_batch in enumerate(batch.split(40)):
            if clear_in_every_micro_batch:
                optimizer.zero_grad()
            noticed |= (w.grad is None) != (i == 0)  # (2)!
            loss = (w - micro_batch).square().sum() / 2
            (loss / len(batch)).backward()
        optimizer.step()
        optimizer.zero_grad()
    distance = w.square().mean().sqrt().item()
    print(f"   distance from the mean {distance:.3f}   noticed: {noticed}")

print("right: cleared after the step")
train(clear_in_every_micro_batch=False)
print("wrong: cleared in every micro-batch")
train(clear_in_every_micro_batch=True)
