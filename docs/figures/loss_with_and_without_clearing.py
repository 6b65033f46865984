"""The loss over 1000 steps: cleared in every iteration, it falls and stays; never cleared, it goes round for ever."""

from style import BLUE, ORANGE, axes, numbers, write

ran = numbers("zero_grad/loss_over_1000_steps")
first, all_of_them = axes(4.8, 4.2, rows=2)
for graph, steps in ((first, 60), (all_of_them, 1000)):
    graph.plot(ran["never_cleared"][: steps + 1], color=ORANGE, linewidth=1 if steps == 60 else 0.5)
    graph.plot(ran["cleared"][: steps + 1], color=BLUE)
    graph.set(ylabel="{loss}", xlim=(0, steps), ylim=(0, 100))
first.text(0, 1.06, "{cleared}", color=BLUE, transform=first.transAxes)
first.text(1, 1.06, "{never_cleared}", color=ORANGE, ha="right", transform=first.transAxes)
all_of_them.set(xlabel="{iteration}")
write()
