import torch

def train(name, backward_in_every_step):
    cell = torch.nn.RNNCell(3, 4)
    uses, writes = [], []
    cell.register_forward_hook(lambda *_: uses.append(1))
    cell.weight_hh.register_post_accumulate_grad_hook(writes.append)  # (1)!
    hidden = torch.ones(1, 4)
    for x in torch.ones(10, 1, 3):
        hidden = cell(x, hidden)
        if backward_in_every_step:
            hidden.sum().backward()
            hidden = hidden.detach()  # (2)!
    if not backward_in_every_step:
        hidden.sum().backward()
    print(f"{name:<23} uses {len(uses)}   writes to .grad {len(writes)}")

train("backward() at the end", backward_in_every_step=False)
train("backward() each step", backward_in_every_step=True)
