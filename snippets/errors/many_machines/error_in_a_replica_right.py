import torch

class Masked(torch.nn.Linear):
    def forward(self, x):
        mask = torch.ones(x.shape, device=x.device)
        return super().forward(mask * x)
device = "cuda" if torch.cuda.is_available() else "cpu"
model = torch.nn.DataParallel(Masked(2, 1).to(device))
print(model(torch.ones(3, 2, device=device)).shape)
