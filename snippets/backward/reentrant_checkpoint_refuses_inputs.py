import torch
from torch.utils.checkpoint import checkpoint

def spare(use_reentrant):
    g, d = (torch.tensor(value, requires_grad=True) for value in (1.0, 10.0))
    g_loss = checkpoint(lambda fake: d * fake, g, use_reentrant=use_reentrant)
    try:
        g_loss.backward(inputs=[g])  # (1)!
        print("g.grad", g.grad.item(), "  d.grad", d.grad)
    except RuntimeError as error:
        print(str(error).split(". ")[0])

spare(use_reentrant=True)
spare(use_reentrant=False)
