import torch

model = torch.nn.Sequential(torch.nn.Linear(1, 1), torch.nn.Dropout(0.5))
x = torch.ones(1, 1)

model.eval()
print("eval()     graph:", model(x).requires_grad)
with torch.no_grad():
    print("no_grad()  graph:", model(x).requires_grad)
