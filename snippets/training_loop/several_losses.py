import torch
from torch import nn

def train(how):
    torch.manual_seed(0)
    x = torch.randn(64, 4)
    y1, y2 = x[:, :1], x[:, 1:2]  # (1)!
    body = nn.Sequential(nn.Linear(4, 8), nn.Tanh())
    head1, head2 = nn.Linear(8, 1), nn.Linear(8, 1)
    model = nn.ModuleList([body, head1, head2])
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    old = head1.bias.item()
    losses = []
    for _ in range(50):
        optimizer.zero_grad()
        features = body(x)
        loss1 = nn.functional.mse_loss(head1(features), y1)
        loss2 = nn.functional.mse_loss(head2(features), y2)
        if how == "one sum":
            (loss1 + 0.5 * loss2).backward()  # (2)!
        else:
            loss1.backward(retain_graph=True)
            if how == "cleared in between":
                optimizer.zero_grad()  # (3)!
            (0.5 * loss2).backward()
        optimizer.step()
        losses.append((loss1 + 0.5 * loss2).item())
    print(f"{how}: loss fell: {losses[-1] < losses[0]}", end="   ")
    print(f"losses {loss1.item():.2f} {loss2.item():.2f}", end="   ")
    print("head1 moved:", head1.bias.item() != old)
    return body[0].weight.detach()

one_sum = train("one sum")
for how in ("one after the other", "cleared in between"):
    print("   same weights:", torch.allclose(train(how), one_sum, atol=1e-5))
