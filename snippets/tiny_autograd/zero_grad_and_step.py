class SGD:
    def __init__(self, parameters, lr):
        self.parameters, self.lr = parameters, lr

    def zero_grad(self):
        for p in self.parameters:
            p.grad = 0.0

    def step(self):
        for p in self.parameters:
            p.data -= self.lr * p.grad

class Weight:
    def __init__(self, data):
        self.data, self.grad = data, 0.0

for clear in True, False:
    w = Weight(1.0)
    optimizer = SGD([w], lr=0.1)
    print("cleared" if clear else "never cleared")
    for iteration in range(3):
        if clear:
            optimizer.zero_grad()
        w.grad += 2 * w.data  # (1)!
        optimizer.step()
        print(f"   w.grad {w.grad:.2f}   w {w.data:.3f}")
