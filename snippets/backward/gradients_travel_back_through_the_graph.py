import torch

x, y = torch.tensor([1.0, 2.0]), torch.tensor([5.0, 8.0])
w = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
loss = (0.5 * (y - (w * x + b)) ** 2).mean()  # (1)!

def walk(node, depth=0):
    if node is None:  # (2)!
        return print("  " * depth + "None")
    name = "  " * depth + type(node).__name__
    print(name)
    node.register_prehook(lambda g: print(f"{name:<28}{g[0].tolist()}"))  # (3)!
    for following, _ in node.next_functions:  # (4)!
        walk(following, depth + 1)

print("the graph, from the loss")
walk(loss.grad_fn)
print("what arrives at each node during backward()")
loss.backward()
print(f"loss {loss}   w.grad {w.grad}   b.grad {b.grad}")
