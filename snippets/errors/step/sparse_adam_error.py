import torch

embedding = torch.nn.Embedding(4, 2, sparse=True)
optimizer = torch.optim.Adam(embedding.parameters())
embedding(torch.tensor([1])).sum().backward()
optimizer.step()
