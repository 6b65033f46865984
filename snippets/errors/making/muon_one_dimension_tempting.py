import torch

model = torch.nn.Linear(2, 2)
matrices = [p for p in model.parameters() if p.dim() == 2]
muon = torch.optim.Muon(matrices, lr=0.02)
before = model.bias.detach().clone()
model(torch.ones(1, 2)).sum().backward()
muon.step()
print("bias changed:", not torch.equal(before, model.bias))
