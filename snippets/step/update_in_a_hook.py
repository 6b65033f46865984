import torch
from torch.utils.checkpoint import checkpoint

def train(name, in_hook, micro_batches=1, max_norm=None, reentrant=False):
    a, b = (torch.tensor(2.0, requires_grad=True) for _ in range(2))

    def update(weights):
        if max_norm:
            torch.nn.utils.clip_grad_norm_(weights, max_norm)
        for w in weights:
            with torch.no_grad():
                w -= w.grad / 64
            w.grad = None

    if in_hook:
        for w in (a, b):
            w.register_post_accumulate_grad_hook(lambda w: update([w]))  # (1)!
    for _ in range(micro_batches):
        power = torch.tensor(1.0, requires_grad=True)
        for _ in range(2):
            power = checkpoint(lambda x: a * a * x, power, use_reentrant=reentrant)  # (2)!
        ((power + 16 * b) / micro_batches).backward()
    if not in_hook:
        update([a, b])
    print(f"   {name:<22} a {a.item():.4f}   b {b.item():.4f}")

for in_hook in (False, True):
    print("in a hook" if in_hook else "after backward")
    train("nothing else", in_hook)
    train("two micro-batches", in_hook, micro_batches=2)
    train("clipped", in_hook, max_norm=16.0)
    train("reentrant checkpoint", in_hook, reentrant=True)
