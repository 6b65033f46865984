import torch

samples = torch.randn(8, 3)
model = torch.nn.Linear(3, 1)
model(samples).square().mean().backward()
whole = model.weight.grad.clone()
model.zero_grad()
for micro_batch in samples.split(2):
    (model(micro_batch).square().mean() / 4).backward()
print("same gradient:", torch.allclose(model.weight.grad, whole))
