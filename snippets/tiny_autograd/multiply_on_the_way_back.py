class Value:
    def __init__(self, data, made_from=()):
        self.data = data
        self.made_from = made_from  # (1)!

    def __add__(self, other):
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])  # (2)!

    def __mul__(self, other):
        return Value(self.data * other.data, [(self, other.data), (other, self.data)])  # (3)!

def forward(w):
    return (w * Value(2.0) + Value(1.0)) * Value(5.0)

w = Value(3.0)
y = forward(w)
at, slope = y, 1.0
print(f"y = {y.data}")
while at.made_from:
    at, factor = at.made_from[0]  # (4)!
    slope *= factor
    print(f"back over a slope of {factor}: y against {at.data} has the slope {slope}")

nudged = forward(Value(3.001))
print(f"w moved by 0.001: y moves by {nudged.data - y.data:.3f}")
