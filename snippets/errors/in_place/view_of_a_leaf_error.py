import torch

embedding = torch.nn.Embedding(3, 2)
embedding.weight[0] = 0.0
