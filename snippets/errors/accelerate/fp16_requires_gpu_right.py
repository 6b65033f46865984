import torch

precision = "fp16" if torch.cuda.is_available() else "no"
print("mixed_precision:", precision)
