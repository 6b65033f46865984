import torch

def show(fused):
    w = torch.tensor([1.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, fused=fused)
    called = []
    optimizer.register_step_pre_hook(lambda *_: called.append(w.grad.item()))  # (1)!
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
    print("fused" if fused else "not fused")
    for slope in (float("inf"), 3.0):
        optimizer.zero_grad()
        scaler.scale(slope * w).backward()
        called.clear()
        scaler.step(optimizer)
        scaler.update()  # (2)!
        print(f"   slope {slope}: step() was given {called}", end="   ")
        print(f"w {w.item():.1f}   .grad {w.grad.item()}")

show(fused=False)
show(fused=True)
