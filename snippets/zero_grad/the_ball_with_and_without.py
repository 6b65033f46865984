import torch

def path(clear):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    places = [w.item()]
    for iteration in range(20):
        if clear:
            optimizer.zero_grad()
        loss = w**2
        loss.backward()
        optimizer.step()
        places.append(w.item())
    return places

cleared, forgotten = path(clear=True), path(clear=False)
print("iteration   cleared   forgotten")
for iteration in range(0, 21, 2):
    print(f"{iteration:9}   {cleared[iteration]:7.2f}   {forgotten[iteration]:9.2f}")
