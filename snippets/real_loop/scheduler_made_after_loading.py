import torch

def factor(step):
    return min(1.0, (step + 1) / 4)  # (1)!

def start(saved=None, scheduler_first=True):
    optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
    if scheduler_first:
        scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, factor)
    if saved:
        optimizer.load_state_dict(saved["optimizer"])
    if not scheduler_first:
        scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, factor)  # (2)!
    if saved:
        scheduler.load_state_dict(saved["scheduler"])
    rates = []
    for update in range(4):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    noticed = bool(saved) and rates[0] != saved["optimizer"]["param_groups"][0]["lr"]
    print(*(f"{rate:.3f}" for rate in rates), "  noticed:", noticed)  # (3)!
    return {"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}

saved = start()
start(saved)
start(saved, scheduler_first=False)
