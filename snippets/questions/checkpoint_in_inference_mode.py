import torch
from torch.utils.checkpoint import checkpoint

def attempt(mode, reentrant):
    w = torch.tensor(3.0, requires_grad=True)
    loss = checkpoint(lambda v: (v**2).exp().log(), w, use_reentrant=reentrant)
    with mode():  # (1)!
        try:
            loss.backward()
            answer = f"w.grad {w.grad.item():.1f}"
        except RuntimeError as error:
            answer = str(error).splitlines()[0].split(": ")[-1].split(" during")[0]
    print(f"{mode.__name__:<15} use_reentrant={reentrant!s:<6} {answer}")

for mode in (torch.no_grad, torch.inference_mode):
    attempt(mode, False)
    attempt(mode, True)
