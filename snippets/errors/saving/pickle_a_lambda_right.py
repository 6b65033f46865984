import torch

def train():
    optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 0.9**step)
    torch.save(schedule.state_dict(), "schedule.pt")
    print(torch.load("schedule.pt")["lr_lambdas"])


train()
