import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
model = torch.nn.Linear(2, 1).to(device)
print(model(torch.ones(4, 2).to(device)).shape)
