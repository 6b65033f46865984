import torch

embedding = torch.nn.Embedding(num_embeddings=4, embedding_dim=2)
words = torch.tensor([0, 3, 4])
embedding(words)
