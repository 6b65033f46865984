class Value:
    made = 0

    def __init__(self, data, made_from=()):
        self.data, self.made_from, self.grad = data, made_from, 0.0
        self.number = Value.made = Value.made + 1  # (1)!

    def __add__(self, other):
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        return Value(self.data * other.data, [(self, other.data), (other, self.data)])

def as_it_comes(result):
    result.grad, waiting = 1.0, [result]
    while waiting:
        value = waiting.pop()
        for parent, slope in value.made_from:
            parent.grad += slope * value.grad  # (2)!
            waiting.append(parent)

def newest_first(result):
    found, waiting = {result}, [result]
    while waiting:  # (3)!
        for parent, slope in waiting.pop().made_from:
            if parent not in found:
                found.add(parent)
                waiting.append(parent)
    result.grad = 1.0
    for value in sorted(found, key=lambda value: -value.number):  # (4)!
        for parent, slope in value.made_from:
            parent.grad += slope * value.grad

for walk in as_it_comes, newest_first:
    a = Value(2.0)
    b = a + a
    walk(b * b)
    print(f"{walk.__name__:<12}   a.grad {a.grad}   b.grad {b.grad}")
