batch_size, micro_batch_size = 8, 16
accumulation_steps = batch_size // micro_batch_size
for i in range(4):
    if (i + 1) % accumulation_steps == 0:
        print("step")
