import torch

def start():
    optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
    return optimizer, torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)


old, new = start(), start()
for iteration in range(3):
    [part.step() for part in old]
[part.load_state_dict(saved.state_dict()) for part, saved in zip(new, old)]
print("rate", round(new[0].param_groups[0]["lr"], 4), "after", new[1].last_epoch)
