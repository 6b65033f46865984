import torch

labels = torch.tensor([2.0, 1.0])
for score in (1.0, 10.0, 100.0):
    scores = torch.full((2,), score)
    loss = torch.nn.functional.binary_cross_entropy_with_logits(scores, labels)
    print(f"score {score:.0f}: loss {loss:.1f}")
