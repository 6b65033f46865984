# %% experiment
import matplotlib.pyplot as plt
import torch

def train(
    clear_every=1, lr=0.01, steps=1000, momentum=0.0,
    seed=6, points=20, slope=2.0, intercept=5.0, noise=1.0,
):
    torch.manual_seed(seed)
    x = torch.rand(points, 1) * 10  # (1)!
    y = slope * x + (intercept + noise * torch.randn(points, 1))
    w = torch.randn(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w, b], lr=lr, momentum=momentum)
    losses = []
    for iteration in range(steps):
        if iteration % clear_every == 0:  # (2)!
            optimizer.zero_grad()
        loss = (0.5 * (y - (w * x + b)) ** 2).mean()
        losses.append(loss.item())
        loss.backward()
        optimizer.step()
    return losses

NEVER = 10**9  # (3)!
cleared, never = train(), train(clear_every=NEVER)
for name, losses in ("cleared", cleared), ("never  ", never):
    print(f"{name}  loss 2 {losses[2]:6.2f}", end="")
    print(f"   last 100: {min(losses[-100:]):5.2f} to {max(losses[-100:]):5.2f}")

# %% curves
plt.plot(cleared[:60], label="cleared")
plt.plot(never[:60], label="never cleared")
plt.xlabel("iteration")
plt.ylabel("loss")
plt.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=2)
plt.show()

# %% learning_rate
print("   lr   cleared: last   never: largest")
for lr in (0.005, 0.01, 0.02, 0.05, 0.06, 0.11, 0.12):
    last = train(lr=lr, steps=300)[-1]
    largest = max(train(NEVER, lr=lr, steps=300))
    print(f"{lr:5}   {last:13.3g}   {largest:14.3g}")

# %% swing
def swing(losses):  # (1)!
    peaks = [
        i for i in range(1, len(losses) - 1)
        if losses[i - 1] < losses[i] >= losses[i + 1]
    ]
    return (peaks[-1] - peaks[0]) / (len(peaks) - 1)

changes = [
    {}, {"noise": 0.0}, {"slope": -4.0}, {"intercept": 0.0},
    {"points": 200}, {"seed": 7}, {"lr": 0.005}, {"lr": 0.04},
]
for change in changes:
    losses = train(NEVER, **change)
    print(f"swing {swing(losses):.2f}   largest {max(losses):5.1f}", *change.items())

# %% your_numbers
numbers = {"lr": 0.05, "noise": 3.0, "seed": 1}  # (1)!
plt.plot(train(**numbers)[:60], label="cleared")
plt.plot(train(NEVER, **numbers)[:60], label="never cleared")
plt.xlabel("iteration")
plt.ylabel("loss")
plt.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=2)
plt.show()

# %% predict_the_swing
my_swing = None  # (1)!

def swing_is_right(swing_at_lr_002):
    return abs(swing_at_lr_002 - swing(train(NEVER, lr=0.02))) < 0.1

print(my_swing is not None and swing_is_right(my_swing))

# %% predict_the_swing_solution
torch.manual_seed(6)
x = torch.rand(20, 1) * 10  # (1)!
inputs = torch.cat([x, torch.ones(20, 1)], dim=1)
curvature = torch.linalg.eigvalsh(inputs.T @ inputs / 20).max()
turn = 2 * torch.pi / torch.arccos(1 - 0.02 * curvature / 2)  # (2)!
print(f"curvature {curvature:.2f}   turn {turn:.2f}   swing {turn / 2:.2f}")
print(swing_is_right(turn.item() / 2))

# %% choose_k
better, explodes = None, None  # (1)!

def k_is_right(better, explodes):
    return train(better)[-1] < train(1)[-1] and train(explodes)[-1] > 100

print(None not in (better, explodes) and k_is_right(better, explodes))

# %% choose_k_solution
for k in range(1, 21):
    print(f"{k:2}: {train(k)[-1]:8.3g}", end="   " if k % 5 else "\n")
print(k_is_right(better=8, explodes=5))

# %% find_the_momentum
my_momentum = None  # (1)!

def momentum_is_right(momentum):
    return train(clear_every=1, momentum=momentum) == train(NEVER)  # (2)!

print(my_momentum is not None and momentum_is_right(my_momentum))

# %% find_the_momentum_solution
for momentum in (0.5, 0.9, 0.99, 1.0):
    print(momentum, momentum_is_right(momentum))
