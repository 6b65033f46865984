from multiprocessing.reduction import ForkingPickler

import torch

w = torch.ones(2, requires_grad=True)
ForkingPickler.dumps(2 * w)
