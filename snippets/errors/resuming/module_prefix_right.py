import torch

model = torch.nn.Linear(1, 1)
saved = torch.nn.DataParallel(model).state_dict()
plain = {name.removeprefix("module."): weight for name, weight in saved.items()}
print(model.load_state_dict(plain))
