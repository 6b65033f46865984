import torch

w = torch.tensor([float("nan")], requires_grad=True)
policy = torch.distributions.Normal(w, 1.0, validate_args=False)
(-policy.log_prob(torch.tensor(0.5)).sum()).backward()
print("no error, gradient", w.grad.item())
