import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
model = torch.nn.DataParallel(torch.nn.Linear(2, 1)).to(device)
print(model(torch.ones(3, 2, device=device)).shape)
