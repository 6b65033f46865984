import torch

for mode in (torch.no_grad, torch.inference_mode):
    w = torch.tensor(3.0, requires_grad=True)
    loss = w**2
    with mode():
        loss.backward()  # (1)!
    print(f"{mode.__name__}: w.grad {w.grad.item()}")
    try:
        (w**2).backward()
        print("    second backward(): w.grad", w.grad.item())
    except RuntimeError as error:
        print("    second backward():", str(error).split(".")[0])
        w.grad = None  # (2)!
        (w**2).backward()
        print("    after w.grad = None:", w.grad.item())
