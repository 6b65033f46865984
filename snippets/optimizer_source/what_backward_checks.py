import traceback
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
cases = {
    "two elements": lambda: (w * 3).backward(),
    "gradient of another shape": lambda: (w * 3).backward(torch.ones(3)),
    "gradient is a float": lambda: w.sum().backward(1.0),
    "inputs is empty": lambda: w.sum().backward(inputs=[]),
    "no graph": lambda: torch.tensor(1.0).backward(),
}
for name, case in cases.items():
    try:
        case()
    except (RuntimeError, TypeError) as error:
        where = traceback.extract_tb(error.__traceback__)[-1].name  # (1)!
        print(f"{name}: {type(error).__name__} from {where}")
        print("   ", error)
print("w.grad", w.grad)
