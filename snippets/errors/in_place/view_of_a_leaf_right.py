import torch

embedding = torch.nn.Embedding(3, 2)
with torch.no_grad():
    embedding.weight[0] = 0.0
print("row 0", embedding.weight[0].tolist())
