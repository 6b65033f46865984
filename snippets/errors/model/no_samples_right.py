import torch

files = ["cat.png", "dog.png"]
loader = torch.utils.data.DataLoader(files, batch_size=4, shuffle=True)
print("samples:", len(loader.dataset))
