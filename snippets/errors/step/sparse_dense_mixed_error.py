import torch

embedding = torch.nn.Embedding(4, 2, sparse=True)
linear = torch.nn.Linear(2, 1)
both = [*embedding.parameters(), *linear.parameters()]
optimizer = torch.optim.SparseAdam(both)
linear(embedding(torch.tensor([1]))).sum().backward()
optimizer.step()
