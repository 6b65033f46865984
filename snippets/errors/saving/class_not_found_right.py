import torch

class Net(torch.nn.Linear):
    pass


torch.save(Net(1, 1).state_dict(), "net.pt")
model = Net(1, 1)
print(model.load_state_dict(torch.load("net.pt")))
