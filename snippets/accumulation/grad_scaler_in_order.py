import torch

def train(unscale, k=2):
    w = torch.ones(1, 1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5)
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)  # (1)!
    for i, slope in enumerate((6.0, 2.0, 3.0, 5.0)):
        x = torch.full((2, 1), slope)
        with torch.autocast("cpu", dtype=torch.float16):  # (2)!
            loss = (x @ w).mean()
        scaler.scale(loss / k).backward()  # (3)!
        line = [f"loss {loss.dtype}, w.grad {w.grad.item()}"]
        if (i + 1) % k == 0:
            if unscale:
                scaler.unscale_(optimizer)  # (4)!
                line.append(f"unscaled {w.grad.item()}")
            torch.nn.utils.clip_grad_norm_([w], max_norm=1.0)  # (5)!
            line.append(f"clipped {w.grad.item():.1f}")
            scaler.step(optimizer)
            scaler.update()  # (6)!
            optimizer.zero_grad()
            line.append(f"w {w.item():.2f}")
        print("  ", ", ".join(line))

print("unscale_, clip, step, update")
train(unscale=True)
print("wrong: clipped without unscale_")
train(unscale=False)
