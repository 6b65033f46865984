import torch

outputs = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
targets = torch.tensor([1.0, 2.0, 3.0, 4.0])
print(torch.nn.functional.mse_loss(outputs, targets.unsqueeze(1)).item())
