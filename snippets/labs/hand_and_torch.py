# %% data
import time

import matplotlib.pyplot as plt
import torch

def make(samples, weights):  # (1)!
    torch.manual_seed(1)
    x = torch.rand(samples, weights, dtype=torch.float64) * 4
    x[:, 0] = 1.0
    true = torch.arange(1.0, weights + 1, dtype=torch.float64)
    return x, x @ true + 0.1 * torch.randn(samples, dtype=torch.float64)

x, y = make(samples=8, weights=3)
rows, targets = x.tolist(), y.tolist()  # (2)!
for row, target in zip(rows[:3], targets):
    print([round(number, 2) for number in row], round(target, 2))

# %% by_hand
def by_hand(rows, targets, lr, iterations):
    m, n = len(rows), len(rows[0])
    w, losses = [0.0] * n, []
    for _ in range(iterations):
        grad, loss = [0.0] * n, 0.0  # (1)!
        for row, target in zip(rows, targets):
            e = sum(w[j] * row[j] for j in range(n)) - target
            loss += e**2 / 2 / m
            for j in range(n):
                grad[j] += e * row[j] / m  # (2)!
        for j in range(n):
            w[j] -= lr * grad[j]  # (3)!
        losses.append(loss)
    return w, losses

w_hand, losses_hand = by_hand(rows, targets, lr=1e-3, iterations=50_000)
for i in range(0, 50_000, 10_000):
    print(f"{i:6}   loss {losses_hand[i]:.6f}")
print("weights", [round(number, 4) for number in w_hand])

# %% in_torch
def in_torch(x, y, lr, iterations):
    w = torch.zeros(x.shape[1], dtype=x.dtype, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr)
    losses = []
    for _ in range(iterations):
        optimizer.zero_grad()  # (1)!
        loss = ((x @ w - y) ** 2).mean() / 2
        loss.backward()  # (2)!
        optimizer.step()  # (3)!
        losses.append(loss.item())
    return w.detach(), losses

w_torch, losses_torch = in_torch(x, y, lr=1e-3, iterations=50_000)
for i in range(0, 50_000, 10_000):
    print(f"{i:6}   loss {losses_torch[i]:.6f}")
apart = (torch.tensor(w_hand, dtype=x.dtype) - w_torch).abs().max()
print("weights equal up to rounding:", apart.item() < 1e-12)

# %% where_it_ends
best = torch.linalg.lstsq(x, y).solution  # (1)!
smallest = (((x @ best - y) ** 2).mean() / 2).item()
print("best weights", [round(number, 4) for number in best.tolist()])
print("smallest loss", f"{smallest:.6f}")
shown = range(0, 50_000, 200)
plt.plot(shown, [losses_hand[i] - smallest for i in shown], label="by hand")
plt.plot(shown, [losses_torch[i] - smallest for i in shown], "--", label="torch")
plt.yscale("log")
plt.xlabel("iteration")
plt.ylabel("loss above the smallest")
plt.legend()
plt.show()

# %% how_long tags=["varies"]
def seconds(function, *arguments):
    times = []
    for _ in range(3):
        start = time.perf_counter()
        function(*arguments)
        times.append(time.perf_counter() - start)
    return min(times)  # (1)!

print("samples  weights  time by hand / time in torch")
for samples, weights, iterations in (8, 3, 1000), (100, 10, 200), (1000, 50, 10):
    x_timed, y_timed = make(samples, weights)
    hand = seconds(by_hand, x_timed.tolist(), y_timed.tolist(), 1e-4, iterations)
    library = seconds(in_torch, x_timed, y_timed, 1e-4, iterations)
    print(f"{samples:7}  {weights:7}  {hand / library:7.2g}")

# %% largest_lr
my_limit = None  # (1)!

def limit_is_right(lr):
    below = in_torch(x, y, 0.99 * lr, 3000)[1]
    above = in_torch(x, y, 1.01 * lr, 3000)[1]
    return below[-1] < below[0] and not above[-1] < above[0]

print(my_limit is not None and limit_is_right(my_limit))

# %% largest_lr_solution
curvature = torch.linalg.eigvalsh(x.T @ x / len(x)).max().item()  # (1)!
print(f"largest curvature {curvature:.3f}   limit {2 / curvature:.4f}")
print(limit_is_right(2 / curvature))

# %% another_loss
def my_gradient(e, row):
    return None  # (1)!

def gradient_is_right(gradient):
    w = torch.tensor([0.5, 1.0, 2.0], dtype=x.dtype, requires_grad=True)
    (x @ w - y).abs().mean().backward()  # (2)!
    errors = (x @ w - y).tolist()
    parts = [gradient(e, row) for e, row in zip(errors, rows)]
    if None in parts:
        return False
    mean = torch.tensor(parts, dtype=x.dtype).mean(dim=0)
    return torch.allclose(mean, w.grad)

print(gradient_is_right(my_gradient))

# %% another_loss_solution
def gradient_of_the_absolute_error(e, row):
    sign = 1.0 if e > 0 else -1.0
    return [sign * number for number in row]

print(gradient_is_right(gradient_of_the_absolute_error))
