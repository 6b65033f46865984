import torch

def start():
    w = torch.ones(1, 1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    scaler = torch.amp.GradScaler("cpu", init_scale=4096.0)
    return w, optimizer, scaler

def train(w, optimizer, scaler):
    moved = 0
    for _ in range(4):
        optimizer.zero_grad()
        with torch.autocast("cpu", dtype=torch.float16):
            loss = (torch.full((1, 1), 100.0) @ w).mean()
        scaler.scale(loss).backward()
        before = w.item()
        scaler.step(optimizer)
        scaler.update()
        moved += w.item() != before  # (1)!
    print(f"   steps that moved w: {moved} of 4   scale {scaler.get_scale()}")

print("the first four iterations")
w, optimizer, scaler = start()
train(w, optimizer, scaler)
saved = scaler.state_dict()
print("the next four")
train(w, optimizer, scaler)
print("the next four, with a new GradScaler")
train(*start())
print("the next four, with its saved state")
w, optimizer, scaler = start()
scaler.load_state_dict(saved)  # (2)!
train(w, optimizer, scaler)
