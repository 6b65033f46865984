import torch

def train(clear):
    rnn = torch.nn.RNN(1, 1, nonlinearity="relu", bias=False)
    torch.nn.init.ones_(rnn.weight_ih_l0)
    torch.nn.init.ones_(rnn.weight_hh_l0)
    optimizer = torch.optim.SGD(rnn.parameters(), lr=1 / 16)
    gradients = []
    for _ in range(2):
        if clear:
            optimizer.zero_grad()
        outputs, h = rnn(torch.ones(4, 1))  # (1)!
        outputs[-1].backward()
        gradients.append(rnn.weight_hh_l0.grad.item())
        optimizer.step()
    return gradients

cleared, never_cleared = train(clear=True), train(clear=False)
print("cleared:      ", " ".join(f"{g:.4f}" for g in cleared))
print("never cleared:", " ".join(f"{g:.4f}" for g in never_cleared))
print(f"{cleared[0]:.4f} + {cleared[1]:.4f} = {sum(cleared):.4f}")
