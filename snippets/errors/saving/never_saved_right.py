import torch

best = float("inf")
for epoch, validation_loss in enumerate([float("nan"), 0.5]):
    if epoch == 0 or validation_loss < best:
        best = validation_loss if validation_loss < best else best
        torch.save({"epoch": epoch}, "best.pt")
print("best epoch", torch.load("best.pt")["epoch"])
