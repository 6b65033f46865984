import torch

def largest(start, fourth):
    w = torch.tensor(start, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5)  # (1)!
    sizes = []
    for _ in range(50):
        loss = 0.5 * w**2 + fourth * w**4  # (2)!
        loss.backward()
        optimizer.step()
        sizes.append(abs(w.item()))
    return f"{max(sizes):.1f}" if w.isfinite() else "inf"

print("start   ½w²   ½w² + ¼w⁴")
for start in (0.5, 2.0):
    print(f"{start}     {largest(start, 0.0)}   {largest(start, 0.25)}")
