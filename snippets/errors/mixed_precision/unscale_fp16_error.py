import torch

model = torch.nn.Linear(1, 1).half()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")
scaler.scale(model(torch.ones(1, 1).half()).sum()).backward()
scaler.step(optimizer)
