import torch

model = torch.nn.Linear(1, 1)
saved = torch.compile(model).state_dict()
plain = {name.removeprefix("_orig_mod."): weight for name, weight in saved.items()}
print(model.load_state_dict(plain))
