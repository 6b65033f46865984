import torch

def train(clear_first):
    generator, critic = torch.nn.Linear(1, 1), torch.nn.Linear(1, 1)
    torch.nn.init.ones_(critic.weight)
    torch.nn.init.zeros_(generator.bias), torch.nn.init.zeros_(critic.bias)
    generator_optimizer = torch.optim.SGD(generator.parameters(), lr=0.1)
    critic_optimizer = torch.optim.SGD(critic.parameters(), lr=1.0)
    for _ in range(3):
        generator_optimizer.zero_grad()
        critic(generator(torch.ones(1, 1))).sum().backward()  # (1)!
        generator_optimizer.step()
    print("critic cleared first:", clear_first)
    print("  after 3 generator steps: generator.bias  ", generator.bias.data)
    print("                           critic.bias.grad", critic.bias.grad)
    if clear_first:
        critic_optimizer.zero_grad()  # (2)!
    (-critic(torch.ones(1, 1))).sum().backward()  # (3)!
    critic_optimizer.step()
    print("  after one critic step:   critic.bias.grad", critic.bias.grad)
    print("                           critic.bias     ", critic.bias.data)

train(clear_first=True)
train(clear_first=False)
