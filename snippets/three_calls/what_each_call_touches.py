import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
loss = w**2

def graph_of(loss):
    try:
        return loss.grad_fn._saved_self is not None  # (1)!
    except RuntimeError:
        return "freed"

def look():
    state = str(optimizer.state_dict()["state"])
    gradient = str(w.grad)
    return {"w": w.item(), "w.grad": gradient, "state": state, "graph": graph_of(loss)}

def changes(call):
    before = look()
    call()
    after = look()
    return [part for part in before if before[part] != after[part]]

print("loss.backward()       ", changes(loss.backward))
print("optimizer.step()      ", changes(optimizer.step))
print("optimizer.zero_grad() ", changes(optimizer.zero_grad))
