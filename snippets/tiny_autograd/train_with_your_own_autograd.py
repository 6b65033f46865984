class Value:
    made = 0

    def __init__(self, data, made_from=()):
        self.data, self.made_from, self.grad = data, made_from, 0.0
        self.number = Value.made = Value.made + 1

    def __add__(self, other):
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        return Value(self.data * other.data, [(self, other.data), (other, self.data)])

    def backward(self):
        found, waiting = {self}, [self]
        while waiting:
            for parent, slope in waiting.pop().made_from:
                if parent not in found:
                    found.add(parent)
                    waiting.append(parent)
        self.grad = 1.0
        for value in sorted(found, key=lambda value: -value.number):
            for parent, slope in value.made_from:
                parent.grad += slope * value.grad

class SGD:
    def __init__(self, parameters, lr):
        self.parameters, self.lr = parameters, lr

    def zero_grad(self):
        for p in self.parameters:
            p.grad = 0.0

    def step(self):
        for p in self.parameters:
            p.data -= self.lr * p.grad

samples = [  # (1)!
    (5.721975, 16.589609), (5.538755, 15.343033), (9.868299, 23.749344),
    (6.080296, 19.011810), (2.346560, 7.348499), (4.491795, 13.742872),
    (6.743364, 15.845331), (7.480074, 18.138062), (5.601091, 17.102524),
    (1.673774, 8.149008), (3.333297, 12.330555), (4.647522, 15.278269),
    (6.332442, 17.098431), (7.692459, 21.540371), (2.147022, 9.630507),
    (7.814957, 21.301420), (8.644094, 22.026546), (6.051732, 16.084824),
    (3.649738, 13.313137), (2.535771, 11.633881),
]
w, b = Value(0.592218), Value(0.0)
optimizer = SGD([w, b], lr=0.01)
for iteration in range(1000):
    optimizer.zero_grad()
    loss = Value(0.0)
    for x, y in samples:
        e = w * Value(x) + b + Value(-y)  # (2)!
        loss = loss + e * e * Value(0.5 / len(samples))
    loss.backward()  # (3)!
    if iteration in (0, 1, 999):
        print(f"{iteration:3}   loss {loss.data:.4f}", end="   ")
        print(f"w.grad {w.grad:8.4f}   b.grad {b.grad:8.4f}")
    optimizer.step()
print(f"w {w.data:.10f}   b {b.data:.10f}")
