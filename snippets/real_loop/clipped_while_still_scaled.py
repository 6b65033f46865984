import torch

def train(unscale):
    w = torch.ones(4, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    scaler = torch.amp.GradScaler("cpu")
    for update in range(20):
        loss = w.square().sum() / 2
        scaler.scale(loss).backward()
        if unscale:
            scaler.unscale_(optimizer)
        norm = torch.nn.utils.clip_grad_norm_([w], max_norm=1.0).item()
        if update == 0:
            first, noticed = norm, norm > 1000  # (1)!
        scaler.step(optimizer)
        scaler.update()
        optimizer.zero_grad()
    print(f"   first norm {first:.0f}   w {w[0].item():.4f}   noticed: {noticed}")

print("right: unscale_, then clip")
train(unscale=True)
print("wrong: unscale_ forgotten")
train(unscale=False)
