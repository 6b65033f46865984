import io

import torch

def save_and_load(clear_first):
    model = torch.nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    model(torch.ones(1, 1)).backward()
    optimizer.step()
    if clear_first:
        optimizer.zero_grad()
    file = io.BytesIO()
    torch.save([model.state_dict(), optimizer.state_dict()], file)
    file.seek(0)
    saved_model, saved_optimizer = torch.load(file)
    loaded = torch.nn.Linear(1, 1)
    loaded.load_state_dict(saved_model)
    print("saved:", *saved_model, *saved_optimizer["state"][0])  # (1)!
    print("   same weight:", torch.equal(loaded.weight, model.weight))
    print("   gradient:", model.bias.grad, "  loaded:", loaded.bias.grad)

save_and_load(clear_first=False)
save_and_load(clear_first=True)
