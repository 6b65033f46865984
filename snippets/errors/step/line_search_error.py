import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.LBFGS([w], line_search_fn="wolfe")
def closure():
    optimizer.zero_grad()
    loss = w**2
    loss.backward()
    return loss
optimizer.step(closure)
