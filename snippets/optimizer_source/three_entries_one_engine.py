import torch

def engine(loss, accumulate_grad=True):
    start = torch.ones_like(loss)  # (1)!
    retain_graph, create_graph, inputs = False, False, (w,)
    return torch.autograd.Variable._execution_engine.run_backward(
        (loss,), (start,), retain_graph, create_graph, inputs,
        allow_unreachable=True, accumulate_grad=accumulate_grad,
    )

entries = {
    "loss.backward()": torch.Tensor.backward,
    "torch.autograd.backward": torch.autograd.backward,
    "the engine": engine,
    "accumulate_grad=False": lambda loss: engine(loss, False),
}
for name, entry in entries.items():
    w = torch.tensor([3.0, 5.0], requires_grad=True)
    entry((w**2).sum())
    returned = entry((w**2).sum())  # (2)!
    print(f"{name:<24} w.grad {w.grad}   returned {returned}")
