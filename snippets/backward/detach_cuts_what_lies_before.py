import torch

def train(name, detach=False, freeze=False):
    first = torch.tensor(2.0, requires_grad=True)
    second = torch.tensor(3.0, requires_grad=not freeze)
    features = first * 4
    if detach:
        features = features.detach()  # (1)!
    loss = second * features
    loss.backward()
    torch.optim.SGD([first, second], lr=0.125).step()
    print(f"{name:<14} loss {loss}", end="   ")
    print(f"grads {first.grad} and {second.grad}", end="   ")
    print(f"after step() {first} and {second}")

train("as it is")
train("features cut", detach=True)
train("second frozen", freeze=True)  # (2)!
