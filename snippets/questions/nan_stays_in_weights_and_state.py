import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.5)

def train(name, x):
    optimizer.zero_grad()
    (w * x).backward()
    print(f"{name:<15} .grad {w.grad.item():<4}", end="   ")
    optimizer.step()
    average = optimizer.state[w]["exp_avg"]
    print(f"w {w.item():<4.2}   average {average.item():.2}")

train("good data", x=1.0)
train("one NaN", x=float("nan"))
train("good data", x=1.0)
with torch.no_grad():
    w.fill_(1.0)  # (1)!
train("weight repaired", x=1.0)

w.grad.fill_(float("nan"))
try:
    torch.nn.utils.clip_grad_norm_([w], max_norm=1.0, error_if_nonfinite=True)  # (2)!
except RuntimeError as error:
    print(str(error).partition(",")[0])
