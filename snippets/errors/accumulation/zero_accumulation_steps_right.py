batch_size, micro_batch_size = 8, 16
accumulation_steps = max(1, batch_size // micro_batch_size)
steps = [i for i in range(4) if (i + 1) % accumulation_steps == 0]
print(len(steps), "steps")
