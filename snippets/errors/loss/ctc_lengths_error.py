import torch

log_probs = torch.zeros(5, 1, 4).log_softmax(2)
labels = torch.ones(1, 2, dtype=torch.long)
lengths = torch.tensor([10]), torch.tensor([2])
torch.nn.functional.ctc_loss(log_probs, labels, *lengths)
