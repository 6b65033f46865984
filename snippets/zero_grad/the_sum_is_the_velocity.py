import torch

forgot = torch.tensor(1.0, requires_grad=True)
rolls = torch.tensor(1.0, requires_grad=True)
plain = torch.optim.SGD([forgot], lr=1.0)
momentum = torch.optim.SGD([rolls], lr=1.0, momentum=1.0)

for _ in range(3):
    (0.5 * forgot**2).backward()  # (1)!
    plain.step()
    momentum.zero_grad()  # (2)!
    (0.5 * rolls**2).backward()
    momentum.step()
    velocity = momentum.state[rolls]["momentum_buffer"]  # (3)!
    print(f"w {forgot.item():4} {rolls.item():4}", end="   ")
    print(f"sum {forgot.grad.item()}   velocity {velocity.item()}")
