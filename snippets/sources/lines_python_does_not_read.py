lines = {
    "Python 2": 'print "loss", 0.5',
    "lost <": "if loss  1: stop = True",
    "extra space": "loss.backward()\n if iteration > 0: clear()",
}
repaired = {
    "Python 2": 'print("loss", 0.5)',
    "lost <": "if loss < 1: stop = True",
    "extra space": "loss.backward()\nif iteration > 0: clear()",
}

for name in lines:
    try:
        compile(lines[name], name, "exec")
    except SyntaxError as error:
        print(f"{name}: {type(error).__name__}: {error.msg}")
    compiled = compile(repaired[name], name, "exec")
    print(f"{name}: repaired, now it is", type(compiled).__name__)
