class Value:
    def __init__(self, data, made_from=()):
        self.data = data
        self.made_from = made_from
        self.grad = 0.0  # (1)!

    def __add__(self, other):
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

def overwrite(result):
    for value, slope in result.made_from:
        value.grad = slope  # (2)!

def add(result):
    for value, slope in result.made_from:
        value.grad += slope  # (3)!

for send in overwrite, add:
    a = Value(3.0)
    b = a + a
    send(b)
    print(f"{send.__name__:<9}   a.grad {a.grad}")

print(f"a moved by 1: b moves by {(Value(4.0) + Value(4.0)).data - b.data}")
