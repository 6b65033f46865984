import torch

def train(order):
    w, x = torch.tensor(1.0, requires_grad=True), torch.tensor(1.0)
    optimizer = torch.optim.SGD([w], lr=0.1)
    path = []
    for _ in range(4):
        for call in order.split():
            if call == "forward":
                loss = (w * x) ** 2
            elif call == "backward":
                loss.backward()
            else:
                getattr(optimizer, call)()
        path.append(f"{w.item():.3f}")
    print(f"{order:<36}", *path)

train("zero_grad forward backward step")
train("step zero_grad forward backward")  # (1)!
train("forward step zero_grad backward")  # (2)!
train("zero_grad forward step backward")  # (3)!
