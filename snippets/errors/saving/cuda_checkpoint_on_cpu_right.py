from unittest.mock import patch

import torch

with patch("torch.serialization.location_tag", lambda storage: "cuda:0"):
    torch.save(torch.ones(2), "net.pt")
print(torch.load("net.pt", map_location="cpu").device)
