import math
import subprocess
import sys
import tempfile
from pathlib import Path

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.set_num_threads(1)  # (1)!
device = torch.accelerator.current_accelerator(True) or torch.device("cpu")  # (2)!
SAMPLES, BATCH, MICRO, EPOCHS, WARM_UP = 1000, 160, 40, 12, 14
PER_EPOCH = math.ceil(SAMPLES / BATCH)  # (3)!

points = 2 * torch.rand(2 * SAMPLES, 2, generator=torch.Generator().manual_seed(0)) - 1
above = (points[:, 1] > (4 * points[:, 0]).sin()).long()  # (4)!
train_data = TensorDataset(points[:SAMPLES], above[:SAMPLES])

def factor(step):  # (5)!
    share = max(0, step - WARM_UP) / (EPOCHS * PER_EPOCH - WARM_UP)
    return min((step + 1) / WARM_UP, 0.5 + 0.5 * math.cos(math.pi * share))

def make():
    torch.manual_seed(0)
    body = nn.Linear(2, 256), nn.LayerNorm(256), nn.GELU(), nn.Dropout(0.1)
    model = nn.Sequential(*body, nn.Linear(256, 2)).to(device)  # (6)!
    matrices = {"params": [p for p in model.parameters() if p.ndim > 1]}
    rest = {"params": [p for p in model.parameters() if p.ndim < 2], "weight_decay": 0}
    optimizer = torch.optim.AdamW([matrices, rest], lr=0.01, weight_decay=0.1)  # (7)!
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, factor)
    scaler = torch.amp.GradScaler(device.type, growth_interval=10)  # (8)!
    return dict(model=model, optimizer=optimizer, scheduler=scheduler, scaler=scaler)

def update(inputs, targets, model, optimizer, scheduler, scaler):
    for x, y in zip(inputs.split(MICRO), targets.split(MICRO)):  # (9)!
        x, y = x.to(device), y.to(device)
        with torch.autocast(device.type, dtype=torch.float16):
            loss = nn.functional.cross_entropy(model(x), y, reduction="sum")
        scaler.scale(loss / len(inputs)).backward()
    scaler.unscale_(optimizer)  # (10)!
    nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
    scale = scaler.get_scale()
    scaler.step(optimizer)
    scaler.update()
    optimizer.zero_grad()
    if scaler.get_scale() >= scale:  # (11)!
        scheduler.step()

@torch.no_grad()
def accuracy(model):
    model.eval()
    outputs = model(points[SAMPLES:].to(device)).cpu()
    return (outputs.argmax(dim=1) == above[SAMPLES:]).float().mean().item()

def train(file, stop=0):
    parts, done = make(), 0
    if Path(file).exists():
        done, states = torch.load(file, map_location="cpu")  # (12)!
        for name, part in parts.items():
            part.load_state_dict(states[name])
    print("begin after update", done)
    for epoch in range(done // PER_EPOCH, EPOCHS):
        order = torch.randperm(SAMPLES, generator=torch.Generator().manual_seed(epoch))
        rest = order[done % PER_EPOCH * BATCH :].tolist()  # (13)!
        parts["model"].train()
        for inputs, targets in DataLoader(train_data, BATCH, sampler=rest):
            torch.manual_seed(done)  # (14)!
            update(inputs, targets, **parts)
            done += 1
            if done % 20 == 0 or done == EPOCHS * PER_EPOCH:
                states = {name: part.state_dict() for name, part in parts.items()}
                torch.save((done, states), f"{file}.new")
                Path(f"{file}.new").replace(file)  # (15)!
            if done == int(stop):
                sys.exit()
        if epoch % 3 == 2:
            scale, share = parts["scaler"].get_scale(), accuracy(parts["model"])
            print(f"update {done}  scale {scale:.0f}  accuracy {share:.2f}", flush=True)

if sys.argv[1:]:
    train(*sys.argv[1:])
else:  # (16)!
    with tempfile.TemporaryDirectory() as temp:
        train(f"{temp}/whole")
        for stop in ("45", "0"):
            subprocess.run([sys.executable, __file__, f"{temp}/cut", stop], check=True)
        saved = [torch.load(f"{temp}/{name}")[1] for name in ("whole", "cut")]
        same = map(torch.equal, *(states["model"].values() for states in saved))
        print("equal to the last bit:", all(same))
