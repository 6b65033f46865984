import signal

for number in (1, 2, 9, 15):
    print(number, signal.Signals(number).name)
