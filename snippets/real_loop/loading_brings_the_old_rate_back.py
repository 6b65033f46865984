import torch

w = torch.tensor(1.0, requires_grad=True)

def new_optimizer(lr, weight_decay):
    return torch.optim.SGD([w], lr=lr, weight_decay=weight_decay)

def settings(optimizer):
    group = optimizer.param_groups[0]
    return f"lr {group['lr']}   weight_decay {group['weight_decay']}"

saved = new_optimizer(lr=0.1, weight_decay=0.01).state_dict()
optimizer = new_optimizer(lr=0.001, weight_decay=0.0)  # (1)!
print("as made:     ", settings(optimizer))
optimizer.load_state_dict(saved)
print("after load:  ", settings(optimizer))
optimizer.param_groups[0]["lr"] = 0.001  # (2)!
print("written after:", settings(optimizer))
