import torch

embedding = torch.nn.Embedding(4, 2, sparse=True)
torch.nn.init.ones_(embedding.weight)
optimizer = torch.optim.SGD(embedding.parameters(), lr=0.1, weight_decay=0)
for _ in range(10):
    optimizer.zero_grad()
    embedding(torch.tensor([1])).sum().backward()
    optimizer.step()
print("unused row", round(embedding.weight[3, 0].item(), 2))
