import torch

torch.manual_seed(6)
x = torch.rand(20, 1).double() * 10  # (1)!
y = 2 * x + (5 + torch.randn(20, 1))
start = torch.cat([torch.randn(1), torch.zeros(1)]).double()

def loss_of(p):
    return (0.5 * (y - (p[0] * x + p[1])) ** 2).mean()

def largest_loss(lr, clear):
    p = start.clone().requires_grad_()
    optimizer = torch.optim.SGD([p], lr=lr)
    losses = []
    for _ in range(300):
        if clear:
            optimizer.zero_grad()
        loss = loss_of(p)
        losses.append(loss.item())
        loss.backward()
        optimizer.step()
    return max(losses)

hessian = torch.func.hessian(loss_of)(start)  # (2)!
flat, steep = torch.linalg.eigvalsh(hessian).tolist()
print(f"curvature: flat {flat:.4f}   steep {steep:.4f}")
print(f"largest lr: cleared {2 / steep:.4f}   never {4 / steep:.4f}")
for lr in (0.05, 0.06, 0.11, 0.12):
    cleared, never = largest_loss(lr, True), largest_loss(lr, False)
    print(f"lr {lr}   loss up to: cleared {cleared:9.3g}   never {never:9.3g}")
