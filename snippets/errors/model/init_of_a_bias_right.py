import torch

model = torch.nn.Linear(2, 1)
for p in model.parameters():
    if p.dim() > 1:
        torch.nn.init.xavier_uniform_(p)
    else:
        torch.nn.init.zeros_(p)
print("bias", model.bias.tolist())
