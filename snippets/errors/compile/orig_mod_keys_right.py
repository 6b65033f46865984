import torch

compiled = torch.compile(torch.nn.Linear(1, 1))
saved = compiled.state_dict()
plain = {key.removeprefix("_orig_mod."): value for key, value in saved.items()}
print(torch.nn.Linear(1, 1).load_state_dict(plain))
model = torch.nn.Linear(1, 1)
model.compile()
print(list(model.state_dict()))
