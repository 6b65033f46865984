import torch

target = torch.tensor([[0.5, 0.5], [0.9, 0.1]])
output = torch.full((2, 2), 0.5)
loss = torch.nn.functional.kl_div(output, target, reduction="batchmean")
print(f"without log: {loss:.3f}")
