import torch

mask = torch.tensor([[0.0, 2.0], [0.0, 2.0]]).reshape(1, 1, 2, 2)
larger = torch.nn.functional.interpolate(mask, size=(4, 4), mode="bilinear")
print("classes:", larger.long().unique().tolist())
