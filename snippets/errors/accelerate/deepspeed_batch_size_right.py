micro_batch, accumulation_steps, processes = 4, 8, 4
train_batch_size = micro_batch * accumulation_steps * processes
print("train_batch_size", train_batch_size)
