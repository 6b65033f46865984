import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
(w * 2).backward()

def graph_of(loss):
    try:
        return loss.grad_fn._saved_other is not None  # (1)!
    except RuntimeError:
        return "freed"

def look(loss):
    state = str(optimizer.state_dict()["state"])
    gradient = str(w.grad)
    return {"w": w.item(), "w.grad": gradient, "state": state, "graph": graph_of(loss)}

def changes(call):
    loss = w * 2  # (2)!
    before = look(loss)
    call(loss)
    after = look(loss)
    return [part for part in before if before[part] != after[part]]

print("optimizer.zero_grad() ", changes(lambda loss: optimizer.zero_grad()))
print("loss.backward()       ", changes(lambda loss: loss.backward()))
print("optimizer.step()      ", changes(lambda loss: optimizer.step()))
