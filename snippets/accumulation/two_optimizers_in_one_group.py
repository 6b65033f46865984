import torch

def train(name, clear, inputs):
    g, d = (torch.tensor(0.0, requires_grad=True) for _ in range(2))
    g_optimizer, d_optimizer = (torch.optim.SGD([w], lr=1.0) for w in (g, d))
    for i, slope in enumerate((1.0, 3.0)):
        if clear == "micro-batch" or i == 0:
            d_optimizer.zero_grad()
        (d * slope / 2).backward()
        if i == 1:
            d_optimizer.step()
        g_loss = (10 * d + g * slope) / 2  # (1)!
        g_loss.backward(inputs=[g] if inputs else None)  # (2)!
        if i == 1:
            g_optimizer.step()
    print(f"{name:<34} d {d.item():4.1f}   g {g.item():4.1f}")

train("cleared once a group", "group", inputs=False)
train("cleared before each own backward", "micro-batch", inputs=False)
train("once a group, inputs=[g]", "group", inputs=True)
