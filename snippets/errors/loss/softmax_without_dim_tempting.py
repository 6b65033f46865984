import torch

scores = torch.zeros(2, 3)
of_a_sample = torch.nn.Softmax(dim=0)(scores).sum(1)
print("the probabilities of a sample add up to", of_a_sample.tolist())
