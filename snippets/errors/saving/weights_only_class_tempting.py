import torch

class Arguments:
    def __reduce__(self):
        return print, ("code from the file has run",)


torch.save({"args": Arguments()}, "net.pt")
torch.load("net.pt", weights_only=False)
