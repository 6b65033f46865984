import torch

def three_generator_steps(how):
    G, D = torch.nn.Linear(1, 1), torch.nn.Linear(1, 1)
    torch.nn.init.ones_(D.weight)
    g_optimizer = torch.optim.SGD(G.parameters(), lr=0.1)
    d_optimizer = torch.optim.SGD(D.parameters(), lr=0.1)
    before = G.bias.item(), D.bias.item()
    for _ in range(3):
        g_optimizer.zero_grad()
        if how == "clear both":
            d_optimizer.zero_grad()
        loss = D(G(torch.ones(1, 1)))  # (1)!
        if how == "inputs=":
            loss.backward(inputs=list(G.parameters()))  # (2)!
        else:
            loss.backward()
        g_optimizer.step()
    print(f"{how:<13} G.bias.grad {G.bias.grad}   D.bias.grad {D.bias.grad}")
    moved = G.bias.item() - before[0], D.bias.item() - before[1]
    print(f"   G.bias moved {moved[0]:.1f}   D.bias moved {moved[1]:.1f}")

three_generator_steps("clear only G")
three_generator_steps("clear both")
three_generator_steps("inputs=")
