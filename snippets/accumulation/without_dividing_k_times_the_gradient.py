import torch

samples = torch.tensor([1.0, 3.0, 2.0, 6.0, 5.0, 7.0, 1.0, 7.0])

def show(name, optimizer_class, max_norm=float("inf"), **options):
    print(name)
    for divisor in (4, 1):  # (1)!
        w = torch.tensor(0.0, requires_grad=True)
        optimizer = optimizer_class([w], lr=0.25, **options)
        gradients, path = [], []
        for _ in range(301):
            optimizer.zero_grad()
            for micro_batch in samples.split(2):
                loss = ((w - micro_batch) ** 2).mean()
                (loss / divisor).backward()
            gradients.append(w.grad.item())
            torch.nn.utils.clip_grad_norm_([w], max_norm)
            optimizer.step()
            path.append(round(w.item(), 3))
        print(f"   / {divisor}: gradient {gradients[0]}", end=", ")
        print(f"w {path[:2]} ... {path[-1]:.2f}")

show("SGD", torch.optim.SGD)
show("SGD, clipped at 3", torch.optim.SGD, max_norm=3.0)
show("Adam", torch.optim.Adam)
show("AdamW, weight_decay 2", torch.optim.AdamW, weight_decay=2.0)
show("Adam, weight_decay 2", torch.optim.Adam, weight_decay=2.0)  # (2)!
