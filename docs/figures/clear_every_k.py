"""The loss after 1000 steps if zero_grad() runs once in k steps: computed for k = 1 to 60, and run for some of them."""

from style import BLUE, ORANGE, TEXT, axes, numbers, write

computed = numbers("zero_grad/the_turn_predicts_every_k")
run = numbers("zero_grad/clear_every_k_steps")["final"]
graph = axes(4.8, 3.4)
for k in range(1, 61):
    grows = computed["factor"](k).abs().max() > 1
    graph.plot(k, computed["predicted"](k), "D" if grows else "o", color=ORANGE if grows else BLUE, markersize=4)
ks = [k for k in run if k <= 60]
graph.plot(ks, [run[k] for k in ks], "o", color=TEXT, fillstyle="none", markersize=10, markeredgewidth=1)
graph.set(yscale="log", ylim=(0.3, 1e8), xlim=(0, 61), xticks=range(0, 61, 10), xlabel="{k}", ylabel="{loss}")
graph.set_yticks([1, 1e2, 1e4, 1e6, 1e8], ["1", "100", "10⁴", "10⁶", "10⁸"])
graph.minorticks_off()
graph.text(0, 1.06, "{shrinks}", color=BLUE, transform=graph.transAxes)
graph.text(1, 1.06, "{grows}", color=ORANGE, ha="right", transform=graph.transAxes)
graph.text(1, 0.93, "{ran}", color=TEXT, ha="right", transform=graph.transAxes)
write()
