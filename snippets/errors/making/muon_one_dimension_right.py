import torch

model = torch.nn.Linear(2, 2)
muon = torch.optim.Muon([model.weight], lr=0.02)
adamw = torch.optim.AdamW([model.bias], lr=0.02)
before = model.bias.detach().clone()
model(torch.ones(1, 2)).sum().backward()
muon.step()
adamw.step()
print("bias changed:", not torch.equal(before, model.bias))
