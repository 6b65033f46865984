import torch

model = torch.nn.Linear(1, 1).half()
model.float()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")
with torch.autocast("cpu", dtype=torch.float16):
    loss = model(torch.ones(1, 1)).sum()
scaler.scale(loss).backward()
print(model.weight.grad.dtype)
