import torch

embedding = torch.nn.Embedding(4, 2, sparse=True)
linear = torch.nn.Linear(2, 1)
sparse = torch.optim.SparseAdam(embedding.parameters())
dense = torch.optim.Adam(linear.parameters())
linear(embedding(torch.tensor([1]))).sum().backward()
sparse.step()
dense.step()
print("states:", len(sparse.state), len(dense.state))
