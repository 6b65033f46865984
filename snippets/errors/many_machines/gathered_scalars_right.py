import torch

losses_of_two_gpus = torch.tensor([1.0, 3.0], requires_grad=True)
loss = losses_of_two_gpus.mean()
loss.backward()
print("loss", loss.item())
