import torch

def made(order=("body", "head"), freeze=False, **options):
    model = torch.nn.ParameterDict({name: torch.zeros(1) for name in ("body", "head")})
    model["body"].requires_grad_(not freeze)
    rates = {"body": 0.25, "head": 1.0}
    groups = [{"params": [model[name]], "lr": rates[name]} for name in order]
    return model, torch.optim.SGD(groups, **options)

def go_on(name, saved, loaded):
    states = [part.state_dict() for part in saved]
    for part, state in zip(loaded, states):
        part.load_state_dict(state)
    model, optimizer = loaded
    (model["body"] + model["head"]).sum().backward()
    optimizer.step()
    moved = "   ".join(f"{name} {w.item():5.2f}" for name, w in model.items())
    print(f"{name:<20} {moved}   fused {optimizer.param_groups[0]['fused']}")

go_on("made in the same way", made(freeze=True), made(freeze=True))
go_on("not frozen again", made(freeze=True), made())  # (1)!
go_on("groups swapped", made(), made(order=("head", "body")))  # (2)!
go_on("fused is new", made(), made(fused=True))  # (3)!
