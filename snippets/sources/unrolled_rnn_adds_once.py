import torch

cell = torch.nn.RNNCell(1, 1)
times = []
cell.weight_hh.register_post_accumulate_grad_hook(times.append)  # (1)!

def run(state, steps):
    for _ in range(steps):
        state = cell(torch.ones(1, 1), state)
    return state

run(torch.zeros(1, 1), steps=10).backward()
print("10 steps, one backward:     ", len(times), "addition to .grad")

times.clear()
state = run(torch.zeros(1, 1), steps=5)
state.backward()
run(state.detach(), steps=5).backward()  # (2)!
print("2 chunks, backward for each:", len(times), "additions to .grad")
