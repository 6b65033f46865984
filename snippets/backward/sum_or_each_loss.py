import torch

def gradient(backward):
    w = torch.tensor(2.0, requires_grad=True)
    shared = w * w
    passes = []
    shared.register_hook(passes.append)  # (1)!
    backward(shared * 3, shared * 5)
    return f"w.grad {w.grad.item()}   through the shared part: {len(passes)}"

def one_by_one(a, b):
    a.backward(retain_graph=True)  # (2)!
    b.backward()

def sum_of_both(a, b):
    (a + b).backward()

def weighted(a, b):
    (a + 0.5 * b).backward()  # (3)!

print("one by one   ", gradient(one_by_one))
print("sum of both  ", gradient(sum_of_both))
print("weighted sum ", gradient(weighted))
