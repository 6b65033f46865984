import torch

def train(unscale):
    print("with unscale_" if unscale else "without unscale_")
    w = torch.ones(1, 1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5)
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
    x = torch.full((2, 1), 100.0)
    losses = []
    for iteration in range(3):
        optimizer.zero_grad()
        with torch.autocast("cpu", dtype=torch.float16):
            loss = (x @ w).mean()
        losses.append(loss.item())
        scale = scaler.get_scale()
        scaler.scale(loss).backward()  # (1)!
        if unscale:
            scaler.unscale_(optimizer)  # (2)!
        norm = torch.nn.utils.clip_grad_norm_([w], max_norm=1.0)
        scaler.step(optimizer)  # (3)!
        scaler.update()  # (4)!
        print(f"   scale {scale}   norm {norm.item()}   w {w.item():.4f}")
    print("   loss fell:", losses[-1] < losses[0])

train(unscale=True)
train(unscale=False)
