samples = [  # (1)!
    ([1.0, -2.0], -3.0),
    ([1.0, -1.0], -1.0),
    ([1.0, 1.0], 3.0),
    ([1.0, 2.0], 5.0),
]
m = len(samples)
lr = 0.5
w = [0.0, 0.0]

def dot(a, b):
    return a[0] * b[0] + a[1] * b[1]

for iteration in range(6):
    grad = [0.0, 0.0]  # (2)!
    loss = 0.0
    for x, y in samples:
        e = dot(w, x) - y  # (3)!
        loss += e**2 / 2 / m  # (4)!
        for j in range(2):
            grad[j] += e * x[j] / m  # (5)!
    for j in range(2):
        w[j] -= lr * grad[j]  # (6)!
    print(f"{iteration}   loss {loss:.4f}", end="   ")
    print(f"grad {grad[0]:7.4f} {grad[1]:7.4f}   w {w[0]:.4f} {w[1]:.4f}")
