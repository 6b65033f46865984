import torch

embedding = torch.nn.Embedding(4, 2)
torch.nn.init.zeros_(embedding.weight)
optimizer = torch.optim.Adam(embedding.parameters(), lr=0.1)
for word in (1, 2):
    optimizer.zero_grad()
    embedding(torch.tensor([word])).sum().backward()
    optimizer.step()
print([round(row, 2) for row in embedding.weight[:, 0].tolist()])
