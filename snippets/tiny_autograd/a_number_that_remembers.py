class Value:
    def __init__(self, data, made_from=()):
        self.data = data
        self.made_from = made_from  # (1)!

    def __add__(self, other):
        return Value(self.data + other.data, (self, other))

    def __mul__(self, other):
        return Value(self.data * other.data, (self, other))

w, x, b = Value(3.0), Value(2.0), Value(1.0)
product = w * x
y = product + b  # (2)!

print("y is", y.data)
print("made from", [value.data for value in y.made_from])
print("the first of them is the product:", y.made_from[0] is product)
print("which was made from", [value.data for value in product.made_from])
print("w was made from", list(w.made_from))  # (3)!
