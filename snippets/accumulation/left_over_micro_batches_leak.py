import torch

def train(step_at_the_end, own_size, micro_batches=15, k=2):
    w = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    for epoch in (1, 2):
        steps = []
        for i in range(micro_batches):
            loss = 1.0 * w  # (1)!
            in_group = min(k, micro_batches - i // k * k)  # (2)!
            (loss / (in_group if own_size else k)).backward()
            at_the_end = step_at_the_end and i + 1 == micro_batches
            if (i + 1) % k == 0 or at_the_end:
                steps.append(w.grad.item())
                optimizer.step()
                optimizer.zero_grad()
        print(f"   epoch {epoch}: {len(steps)} steps", end=", ")
        print(f"gradients {steps[0]} ... {steps[-1]}", end=", ")
        print(f"w {w.item()}, left over: {w.grad}")

print("wrong: no step for the last micro-batch")
train(step_at_the_end=False, own_size=False)
print("a step, divided by k")
train(step_at_the_end=True, own_size=False)
print("a step, divided by the size of its group")
train(step_at_the_end=True, own_size=True)
