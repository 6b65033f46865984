import torch

embedding = torch.nn.Embedding(4, 2, sparse=True)
optimizer = torch.optim.SGD(embedding.parameters(), lr=0.1, weight_decay=0.1)
embedding(torch.tensor([1])).sum().backward()
optimizer.step()
