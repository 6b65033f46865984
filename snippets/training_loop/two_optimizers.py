import torch
from torch.nn.functional import binary_cross_entropy_with_logits as bce

def train(clear_d):
    torch.manual_seed(0)
    G, D = torch.nn.Linear(1, 1), torch.nn.Linear(1, 1)  # (1)!
    g_optimizer = torch.optim.SGD(G.parameters(), lr=0.5)
    d_optimizer = torch.optim.SGD(D.parameters(), lr=0.2, weight_decay=0.2)
    real_label, fake_label = torch.ones(256, 1), torch.zeros(256, 1)
    for iteration in range(200):
        real = torch.randn(256, 1) + 3
        fake = G(torch.randn(256, 1))

        if clear_d == "before its backward()":
            d_optimizer.zero_grad()  # (2)!
        d_loss = bce(D(real), real_label) + bce(D(fake.detach()), fake_label)  # (3)!
        d_loss.backward()
        d_optimizer.step()
        if clear_d == "after its step()":
            d_optimizer.zero_grad()  # (4)!

        g_optimizer.zero_grad()
        g_loss = bce(D(fake), real_label)
        g_loss.backward()  # (5)!
        g_optimizer.step()
    mean = G.bias.item()
    print(f"D cleared {clear_d:<21}   fakes around {mean:.1f}", end="   ")
    print("where the real data are:", abs(mean - 3) < 0.2)

train("before its backward()")
train("after its step()")
