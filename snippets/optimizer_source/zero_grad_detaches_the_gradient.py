import torch

def show(call):
    grad = w.grad
    if grad is None:
        print(f"{call:<15}None")
    else:
        same, recorded = grad is first, grad.grad_fn is not None
        print(f"{call:<15}{grad.item()}  same {same}  grad_fn {recorded}")

w = torch.tensor(3.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
loss = w**2
w.grad = torch.autograd.grad(loss, w, create_graph=True)[0]  # (1)!
first = w.grad
show("create_graph")
optimizer.zero_grad(set_to_none=False)  # (2)!
show("to zeros")
loss.backward()  # (3)!
show("backward")
optimizer.zero_grad()
show("default")
print("first tensor  ", first.item())  # (4)!
