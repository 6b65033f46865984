import torch

embedding = torch.nn.Embedding(3, 2)
head = torch.nn.Linear(2, 3, bias=False)
head.weight = embedding.weight
model = torch.nn.ModuleDict({"embedding": embedding, "head": head})
torch.save(model.state_dict(), "net.pt")
saved = torch.load("net.pt")
print(saved["head.weight"].data_ptr() == saved["embedding.weight"].data_ptr())
