import torch

w = torch.ones(1, requires_grad=True)
on_a_gpu = w.device.type == "cuda"
optimizer = torch.optim.Adam([w], lr=0.1, capturable=on_a_gpu)
w.sum().backward()
optimizer.step()
print("w", round(w.item(), 1))
