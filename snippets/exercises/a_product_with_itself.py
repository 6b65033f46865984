class Value:
    def __init__(self, data, made_from=()):
        self.data, self.made_from, self.grad = data, made_from, 0.0

    def __mul__(self, other):
        return Value(self.data * other.data, [(self, other.data), (other, self.data)])

for write in "=", "+=":
    a = Value(3.0)
    for value, slope in (a * a).made_from:
        value.grad = slope if write == "=" else value.grad + slope
    print(f"{write:>2}   a.grad {a.grad}")
