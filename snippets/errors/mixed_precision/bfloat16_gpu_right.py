import torch

has_bfloat16 = not torch.cuda.is_available() or torch.cuda.is_bf16_supported()
dtype = torch.bfloat16 if has_bfloat16 else torch.float16
scaler = torch.amp.GradScaler("cpu", enabled=dtype == torch.float16)
print(dtype, "scaler:", scaler.is_enabled())
