import torch

class Model(torch.nn.Module):
    def forward(self, x):
        return {"scores": 2 * x}
model = Model()
scores = model(torch.ones(1, requires_grad=True))["scores"]
scores.register_hook(lambda gradient: print("gradient", gradient.item()))
scores.backward()
