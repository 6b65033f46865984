import torch

body, head = torch.nn.Linear(2, 2), torch.nn.Linear(2, 1)
model = torch.nn.Sequential(body, head)
optimizer = torch.optim.SGD(head.parameters(), lr=0.1)  # (1)!

def show(call):
    print(f"{call:<22} body {body.bias.grad}   head {head.bias.grad}")

torch.nn.init.ones_(head.weight)
for _ in range(2):
    model(torch.ones(1, 2)).backward()
    show("backward()")
    optimizer.zero_grad()  # (2)!
    show("optimizer.zero_grad()")
model.zero_grad()  # (3)!
show("model.zero_grad()")
