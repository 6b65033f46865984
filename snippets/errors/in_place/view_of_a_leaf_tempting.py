import torch

embedding = torch.nn.Embedding(3, 2)
weight = embedding.weight.clone()
weight[0] = 0.0
print("row 0 of the copy", weight[0].tolist())
print("row 0 is zero in the layer:", not embedding.weight[0].any().item())
