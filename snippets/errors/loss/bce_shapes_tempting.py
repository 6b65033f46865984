import torch

labels = torch.tensor([0.0, 1.0, 0.0, 1.0])
perfect = (40 * labels - 20).unsqueeze(1)
bce = torch.nn.functional.binary_cross_entropy_with_logits
print(f"loss of perfect scores: {bce(perfect.expand(4, 4), labels.expand(4, 4)):.1f}")
