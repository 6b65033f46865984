import itertools

import torch

def train(order, iterations=5):
    torch.manual_seed(0)
    x, y = torch.randn(16, 3), torch.randn(16, 1)
    layers = torch.nn.Linear(3, 8), torch.nn.Tanh(), torch.nn.Linear(8, 1)
    model = torch.nn.Sequential(*layers)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(iterations):
        for call in order:
            if call == "forward":
                loss = ((model(x) - y) ** 2).mean()
            elif call == "backward":
                loss.backward()
            else:
                getattr(optimizer, call)()
    return torch.nn.utils.parameters_to_vector(model.parameters()).tolist()

calls = "zero_grad", "forward", "backward", "step"
known = {
    str(train(calls)): "same weights",  # (1)!
    str(train(calls, iterations=4)): "one step late",
    str(train(calls, iterations=0)): "nothing learned",
}
results = {name: [] for name in known.values()}
for order in itertools.permutations(calls):
    try:
        result = known.get(str(train(order)), "other weights")
    except Exception as error:
        result = type(error).__name__  # (2)!
    results.setdefault(result, []).append(" ".join(order))
for result, orders in results.items():
    print(f"{result}, {len(orders)} of 24")
    for order in orders[:6]:
        print("   ", order)
    if orders[6:]:
        print("    ...")
