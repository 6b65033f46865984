import torch
from torch.nn.functional import cross_entropy

labels = torch.tensor([0, 0, 0, 0, 0, 0, 1, 1])

def samples(part, weight):
    return len(part)

def weights(part, weight):
    return weight[part].sum()  # (1)!

def gradient(weight, micro_batches, size):
    scores = torch.zeros(2, requires_grad=True)
    for part in micro_batches:
        loss = cross_entropy(scores.expand(len(part), 2), part, weight)  # (2)!
        (loss * size(part, weight) / size(labels, weight)).backward()
    return f"{scores.grad[0].item():.3f}"

for weight in torch.tensor([[1.0, 1.0], [1.0, 2.0]]):
    print("class weights", weight.tolist())
    print("   one batch of 8       ", gradient(weight, [labels], samples))
    print("   4 + 4, by samples    ", gradient(weight, labels.split(4), samples))
    print("   4 + 4, by the weights", gradient(weight, labels.split(4), weights))
