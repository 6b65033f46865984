import torch

def train(each):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1 / 32)
    print("one step for each", each)
    for chunk in (1, 2, 3) * 2:
        if chunk == 1:
            h = torch.tensor(0.0)  # (1)!
        if each == "chunk" or chunk == 1:
            optimizer.zero_grad()
        h = h.detach()  # (2)!
        for _ in range(2):
            h = w * h + 1
        h.backward()
        if each == "chunk" or chunk == 3:
            optimizer.step()
        grad = f"{w.grad.item():7.4f}"
        print(f"  chunk {chunk}   .grad {grad}   w {w.item():.4f}")

train("sequence")
train("chunk")
