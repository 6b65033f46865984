import torch

body, head = torch.nn.Linear(1, 1, bias=False), torch.nn.Linear(1, 1, bias=False)
for layer in (body, head):
    torch.nn.init.ones_(layer.weight)
body.requires_grad_(False)
optimizer = torch.optim.SGD(head.parameters(), lr=0.125)  # (1)!

def iteration():
    optimizer.zero_grad()
    head(body(torch.ones(1, 1))).backward()
    optimizer.step()
    gradient = None if body.weight.grad is None else body.weight.grad.item()
    weights = f"head {head.weight.item():.3f}   body {body.weight.item():.3f}"
    print(f"   {weights}   .grad of body {gradient}")

print("frozen")
iteration()
print("unfrozen, and nothing else")
body.requires_grad_(True)
iteration()
iteration()
print("given to the optimizer")
body.zero_grad()  # (2)!
optimizer.add_param_group({"params": body.parameters(), "lr": 0.25})  # (3)!
iteration()
iteration()
