import torch

body, head = torch.nn.Linear(2, 2), torch.nn.Linear(2, 1)
model = torch.nn.Sequential(body, head)
scale = torch.ones(1, requires_grad=True)  # (1)!
optimizer = torch.optim.SGD([*head.parameters(), scale], lr=0.1)  # (2)!

def show(call):
    grads = body.bias.grad, head.bias.grad, scale.grad
    print(f"{call:<22} body {grads[0]}   head {grads[1]}   scale {grads[2]}")

torch.nn.init.ones_(head.weight)
for _ in range(2):
    (model(torch.zeros(1, 2)) + scale).backward()
    show("backward()")
    optimizer.zero_grad()  # (3)!
    show("optimizer.zero_grad()")
(model(torch.zeros(1, 2)) + scale).backward()
model.zero_grad()  # (4)!
show("model.zero_grad()")
