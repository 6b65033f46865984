import torch

model = torch.nn.Linear(1, 1).bfloat16()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
needs_scaler = model.weight.dtype == torch.float32
scaler = torch.amp.GradScaler("cpu", enabled=needs_scaler)
scaler.scale(model(torch.ones(1, 1).bfloat16()).sum()).backward()
scaler.step(optimizer)
scaler.update()
print("scaler:", scaler.is_enabled(), "gradient", model.weight.grad.item())
