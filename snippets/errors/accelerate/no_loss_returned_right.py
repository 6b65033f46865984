import torch

batch = {"input_ids": torch.tensor([[1, 2, 3]])}
batch["labels"] = batch["input_ids"].clone()
print(sorted(batch))
