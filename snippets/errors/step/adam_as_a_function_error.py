import torch
from torch.optim._functional import adam

w, grad = [torch.ones(1)], [torch.ones(1)]
first, second = [torch.zeros(1)], [torch.zeros(1)]
options = {"lr": 0.1, "beta1": 0.9, "beta2": 0.999, "eps": 1e-8}
more = {"weight_decay": 0.0, "amsgrad": False, "maximize": False}
adam(w, grad, first, second, [], [1], **options, **more)
