import torch

def run(foreach, fresh):
    w = torch.tensor(1.0, requires_grad=True)
    options = {"momentum": 0.5, "nesterov": True, "foreach": foreach}
    optimizer = torch.optim.SGD([w], lr=0.25, **options)
    print("foreach" if foreach else "loop", "  new gradient in each step:", fresh)
    for step in range(2):
        if fresh or step == 0:
            w.grad = torch.tensor(1.0)  # (1)!
        optimizer.step()
        print(f"   .grad {w.grad.item():<4}   w {w.item()}")

run(foreach=False, fresh=False)
run(foreach=True, fresh=False)  # (2)!
run(foreach=False, fresh=True)
run(foreach=True, fresh=True)  # (3)!
