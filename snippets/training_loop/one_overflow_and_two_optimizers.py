import torch

def parameter():
    return torch.tensor(1.0, requires_grad=True)

a, b = parameter(), parameter()
of_a, of_b = torch.optim.SGD([a], lr=0.1), torch.optim.SGD([b], lr=0.1)
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
loss_a, loss_b = 2 * a, float("inf") * b  # (1)!
scale = scaler.get_scale()
scaler.scale(loss_a).backward()
scaler.scale(loss_b).backward()
scaler.step(of_a)
scaler.step(of_b)
scaler.update()  # (2)!
print(f"a {a.item():.1f}   b {b.item():.1f}")
print("scale", scale, "->", scaler.get_scale())
