# %% moons
import math
from functools import partial

import matplotlib.pyplot as plt
import torch
from torch import nn

torch.set_num_threads(1)  # (1)!
torch.manual_seed(0)
moon = torch.arange(400) % 2  # (2)!
sign, angle = 1 - 2 * moon, math.pi * torch.rand(400)
x1, x2 = moon + sign * angle.cos(), moon / 2 + sign * angle.sin()
x = torch.stack([x1, x2], dim=1) + 0.1 * torch.randn(400, 2)
train_x, train_y, test_x, test_y = x[:200], moon[:200], x[200:], moon[200:]

for name, kinds in ("train", train_y), ("test ", test_y):
    print(name, "points of each kind:", *kinds.bincount().tolist())
for kind, mark in (0, "o"), (1, "s"):
    plt.plot(*train_x[train_y == kind][:50].T, mark, markersize=3)
plt.show()

# %% training
optimizers = {  # (1)!
    "SGD": (0.5, torch.optim.SGD),
    "momentum 0.9": (0.1, partial(torch.optim.SGD, momentum=0.9)),
    "Adagrad": (0.1, torch.optim.Adagrad),
    "RMSprop": (0.01, torch.optim.RMSprop),
    "Adam": (0.03, torch.optim.Adam),
    "AdamW": (0.03, torch.optim.AdamW),
}

def new_model():
    return nn.Sequential(
        nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 16), nn.ReLU(), nn.Linear(16, 2)
    )

def new_optimizer(name, model, lr=None):
    usual, make = optimizers[name]
    return make(model.parameters(), lr=lr or usual)

def train(name, clear, seed=0, steps=300, lr=None):
    torch.manual_seed(seed)
    model = new_model()
    optimizer = new_optimizer(name, model, lr)
    losses, norms = [], []
    for _ in range(steps):
        if clear:
            optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(train_x), train_y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        grads = [p.grad for p in model.parameters()]
        norms.append(nn.utils.get_total_norm(grads).item())
    right = (model(test_x).argmax(1) == test_y).float().mean().item()
    return losses, norms, right  # (2)!

# %% table
runs = {
    (name, clear): [train(name, clear, seed) for seed in range(3)]
    for name in optimizers for clear in (True, False)
}

def good(name, clear):
    return sum(right > 0.9 for _, _, right in runs[name, clear])

print("good runs of 3   cleared   never cleared")
for name in optimizers:
    print(f"{name:14}   {good(name, True):7}   {good(name, False):13}")

# %% rates tags=["varies"]
def accuracies(name, clear, rates):
    return [train(name, clear, steps=150, lr=lr)[2] for lr in rates]

figure, graphs = plt.subplots(2, 3, figsize=(4.8, 4), sharey=True)
for graph, (name, (usual, _)) in zip(graphs.flat, optimizers.items()):
    rates = [usual * factor for factor in (0.01, 0.03, 0.1, 0.3, 1, 3, 10)]  # (1)!
    graph.plot(rates, accuracies(name, True, rates), "C0-", label="cleared")
    graph.plot(rates, accuracies(name, False, rates), "C1--", label="never cleared")
    ticks = rates[::4]
    graph.set(xscale="log", yticks=[0.5, 1], xticks=ticks)
    graph.set_xticklabels([f"{lr:.0e}" for lr in ticks])
    graph.set_title(name)
graphs[0, 0].set(ylabel="accuracy")
graphs[1, 1].set(xlabel="learning rate")
handles = graph.get_legend_handles_labels()
figure.legend(*handles, loc="outside upper center", ncols=2)
plt.show()

# %% curves tags=["varies"]
for name, style in ("SGD", "C0-"), ("Adam", "C1-"), ("RMSprop", "C2-"):
    plt.plot(runs[name, False][0][0], style, label=name)
plt.plot(runs["RMSprop", True][0][0], "C2:", label="RMSprop, cleared")
plt.yscale("log")
plt.ylim(1e-7, 100)
plt.xlabel("iteration")
plt.ylabel("loss")
plt.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=2)
plt.show()

# %% norms
print("never cleared   norm after 10 iterations   later above 10")
for name in optimizers:
    _, norms, _ = runs[name, False][0]
    print(f"{name:13}   {norms[9]:24.2f}   {max(norms) > 10}")

# %% long_and_short_steps
def steps_of(optimizer_class, gradients):
    w = torch.zeros(1, requires_grad=True)
    optimizer = optimizer_class([w], lr=0.1)
    moves = []
    for gradient in gradients:
        before = w.item()
        w.grad = torch.tensor([float(gradient)])  # (1)!
        optimizer.step()
        moves.append(w.item() - before)
    return moves

sums = [1, 2, 3, 2, 1, 0]  # (2)!
for name in "SGD", "Adagrad", "RMSprop", "Adam":
    moves = steps_of(getattr(torch.optim, name), sums)
    print(f"{name:8}", *(f"{move:5.2f}" for move in moves))

# %% who_hides
my_answer = set()  # (1)!

def answer_is_right(names):
    return names == {name for name in optimizers if good(name, False) == 3}

print(answer_is_right(my_answer))

# %% who_hides_solution
print(answer_is_right({"Adagrad", "RMSprop"}))

# %% detector
def iteration(model, optimizer, clear):
    if clear == "first line":
        optimizer.zero_grad()
    nn.functional.cross_entropy(model(train_x), train_y).backward()
    optimizer.step()
    if clear == "last line":
        optimizer.zero_grad()

def my_detector(model, run_iteration):
    return None  # (1)!

def detector_is_right(detector):
    answers = []
    for name in optimizers:
        for clear in ("first line", "last line", "never"):
            model = new_model()
            optimizer = new_optimizer(name, model)
            found = detector(model, partial(iteration, model, optimizer, clear))
            answers.append(found == (clear == "never"))  # (2)!
    return all(answers)

print(detector_is_right(my_detector))

# %% detector_solution
def detector(model, run_iteration):
    run_iteration()
    if model[0].weight.grad is None:  # (1)!
        return False
    model[0].weight.grad.fill_(float("nan"))  # (2)!
    run_iteration()
    return bool(model[0].weight.grad.isnan().any())

print(detector_is_right(detector))
