import torch

scores = torch.tensor([[0.2, 0.8], [0.9, 0.1]], requires_grad=True)
labels = torch.tensor([1, 0])
predicted = scores.argmax(1).float().requires_grad_()
torch.nn.functional.mse_loss(predicted, labels.float()).backward()
print("gradient:", scores.grad)
