"""How wrong the gradient is if every micro-batch counts the same: the more the chunks differ in size, the more."""

from matplotlib import pyplot
from style import BLUE, ORANGE, axes, numbers, write

ran = numbers("accumulation/mean_of_means_is_wrong")
names = [" + ".join(map(str, sizes)) for sizes in ran["chunkings"]]
graph = axes(4.8, 4.4)
for errors, color, shift in ((ran["errors"]["1/k"], ORANGE, -0.19), (ran["errors"]["n/N"], BLUE, 0.19)):
    places = [place + shift for place in range(len(names))]
    graph.barh(places, errors, 0.36, color=color)
    for place, error in zip(places, errors, strict=True):
        graph.text(error + 0.8, place, f"{error:.0f} %", color=color, va="center")
graph.set(xlabel="{error}", xlim=(0, 50), yticks=range(len(names)), yticklabels=names)
graph.grid(axis="y", visible=False)
graph.set_axisbelow(True)
graph.invert_yaxis()
graph.set_title("{by_number}", color=ORANGE, fontsize=11, loc="left", pad=22)
graph.text(0, 1.02, "{by_size}", color=BLUE, transform=graph.transAxes)
pyplot.gcf().get_layout_engine().set(h_pad=0.1)  # room above the first line for Devanagari
write()
