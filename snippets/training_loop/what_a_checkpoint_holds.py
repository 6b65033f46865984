import io

import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
data = TensorDataset(torch.randn(64, 3), torch.randn(64, 1))
loader = DataLoader(data, batch_size=16, shuffle=True)

def start():
    model = torch.nn.Linear(3, 1)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)
    return {"model": model, "optimizer": optimizer, "scheduler": scheduler}

def train(model, optimizer, scheduler):
    for epoch in range(3):
        for inputs, targets in loader:
            optimizer.zero_grad()
            loss = torch.nn.functional.mse_loss(model(inputs), targets)
            loss.backward()
            optimizer.step()
        scheduler.step()
    return model.weight.detach().clone()

parts, file = start(), io.BytesIO()  # (1)!
train(**parts)
checkpoint = {name: part.state_dict() for name, part in parts.items()}
torch.save(checkpoint | {"random": torch.get_rng_state()}, file)  # (2)!
uninterrupted = train(**parts)

for left_out in ("nothing", "model", "optimizer", "scheduler", "random"):
    file.seek(0)
    saved, parts = torch.load(file), start()  # (3)!
    for name, part in parts.items():
        if name != left_out:
            part.load_state_dict(saved[name])
    if left_out != "random":
        torch.set_rng_state(saved["random"])
    difference = (train(**parts) - uninterrupted).abs().max().item()
    print(f"left out {left_out:<9}   difference {difference:.3f}", end="   ")
    print("equal:", difference == 0.0)
