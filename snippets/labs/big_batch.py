# %% gradients
import matplotlib.pyplot as plt
import torch
from torch import nn

torch.set_num_threads(1)  # (1)!
torch.set_default_dtype(torch.float64)  # (2)!
torch.manual_seed(0)
x = torch.randn(64, 4)
y = (x[:, :1] * x[:, 1:2]).tanh() + 0.1 * torch.randn(64, 1)

def new_model(layer):
    torch.manual_seed(1)
    return nn.Sequential(nn.Linear(4, 16), layer(), nn.Tanh(), nn.Linear(16, 1))

def accumulate(model, chunks):
    for inputs, targets in zip(x.split(chunks), y.split(chunks)):
        loss = nn.functional.mse_loss(model(inputs), targets)
        (loss * len(inputs) / 64).backward()  # (3)!

def gradient(layer, chunks):
    model = new_model(layer)
    accumulate(model, chunks)
    return torch.cat([p.grad.flatten() for p in model.parameters()])

def error(layer, chunks):
    big = gradient(layer, 64)
    return ((gradient(layer, chunks) - big).norm() / big.norm()).item()

for chunks in (32, 16, 8, 4, 2, 1, [40, 20, 4]):
    print(f"{chunks!s:11}  equal up to rounding: {error(nn.Identity, chunks) < 1e-12}")

# %% batchnorm
layers = {
    "none": nn.Identity,
    "LayerNorm": lambda: nn.LayerNorm(16),
    "GroupNorm": lambda: nn.GroupNorm(4, 16),
    "BatchNorm1d": lambda: nn.BatchNorm1d(16),
    "BatchNorm1d, eval()": lambda: nn.BatchNorm1d(16).eval(),
}
sizes = (32, 16, 8, 4, 2)  # (1)!
errors = {
    name: [error(layer, size) for size in sizes] for name, layer in layers.items()
}
print("samples in a micro-batch", *(f"{size:4}" for size in sizes))
for name in layers:
    print(f"{name:24}", *(f"{error:4.0%}" for error in errors[name]))

# %% errors_drawn
for name in "LayerNorm", "BatchNorm1d":
    plt.plot(sizes, [100 * error for error in errors[name]], "o-", label=name)
plt.xscale("log", base=2)
plt.xticks(sizes, sizes)
plt.xlabel("samples in a micro-batch")
plt.ylabel("error in %")
plt.legend()
plt.show()

# %% running_statistics
for chunks in (64, 8):
    model = new_model(layers["BatchNorm1d"])
    accumulate(model, chunks)
    norm = model[1]
    print(f"chunks of {chunks:2}: {norm.num_batches_tracked} updates", end="")
    print(f"   mean of running_var {norm.running_var.mean():.3f}", end="")
    print(f"   of the layer's inputs {model[0](x).var(dim=0).mean():.3f}")

# %% training
def train(layer, chunks, steps=200):
    model = new_model(layer)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    losses = []
    for _ in range(steps):
        optimizer.zero_grad()
        accumulate(model.train(), chunks)
        optimizer.step()
        with torch.no_grad():
            losses.append(nn.functional.mse_loss(model.eval()(x), y).item())  # (1)!
    return losses

runs = {
    (name, chunks): train(layers[name], chunks)
    for name in ("LayerNorm", "BatchNorm1d") for chunks in (64, 2)
}
for (name, chunks), losses in runs.items():
    print(f"{name:11}  chunks of {chunks:2}   loss at the end {losses[-1]:.4f}")
print(f"always the mean of y:      loss {y.var(correction=0):.4f}")

for (name, chunks), losses in runs.items():
    style = ("C0" if name == "LayerNorm" else "C1") + ("-" if chunks == 64 else "--")
    plt.plot(losses, style, label=f"{name}, {chunks}")
plt.ylim(0, 0.5)
plt.xlabel("iteration")
plt.ylabel("loss")
plt.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=2)
plt.show()

# %% uneven
def my_share(n, total, k):
    return 1 / k  # (1)!

def share_is_right(share):
    model, chunks = new_model(nn.Identity), [40, 20, 4]
    for inputs, targets in zip(x.split(chunks), y.split(chunks)):
        loss = nn.functional.mse_loss(model(inputs), targets)
        (loss * share(len(inputs), 64, len(chunks))).backward()
    found = torch.cat([p.grad.flatten() for p in model.parameters()])
    return torch.allclose(found, gradient(nn.Identity, 64))

print(share_is_right(my_share))

# %% uneven_solution
print(share_is_right(lambda n, total, k: n / total))

# %% own_norm
class MyNorm(nn.Module):
    def forward(self, h):
        return (h - h.mean(dim=0)) / h.std(dim=0)  # (1)!

def norm_is_right(norm):
    normalised = norm()(5 * torch.randn(64, 16) + 3)  # (2)!
    return error(norm, 2) < 1e-12 and abs(normalised.std() - 1).item() < 0.1

print(norm_is_right(MyNorm))

# %% own_norm_solution
class NormOfEachSample(nn.Module):
    def forward(self, h):
        return (h - h.mean(dim=1, keepdim=True)) / h.std(dim=1, keepdim=True)

print(norm_is_right(NormOfEachSample))
