import torch

names = ["cat", "dog", "cat"]
number = {name: i for i, name in enumerate(sorted(set(names)))}
print(torch.tensor([number[name] for name in names]).tolist(), number)
