samples = [([1.0, -2.0], -3.0), ([1.0, -1.0], -1.0)]
samples += [([1.0, 1.0], 3.0), ([1.0, 2.0], 5.0)]

def train(name, sign, update, lr=0.5):
    w, losses, first_d = [0.0, 0.0], [], None
    for _ in range(4):
        loss, d = 0.0, [0.0, 0.0]
        for x, y in samples:
            e = w[0] * x[0] + w[1] * x[1] - y
            loss += e**2 / 8
            for j in range(2):
                d[j] += sign * e * x[j] / 4  # (1)!
        losses.append(round(loss, 2))
        first_d = first_d or d
        for j in range(2):
            w[j] += update * lr * d[j]  # (2)!
    print(name)
    print(f"    first d {first_d}   losses {losses}")

train("d =  gradient, w -= lr * d", sign=1, update=-1)
train("d = -gradient, w += lr * d", sign=-1, update=1)
train("d =  gradient, w += lr * d", sign=1, update=1)
train("d = -gradient, w -= lr * d", sign=-1, update=-1)
