"""Run every pair, in its right order and in its naive one, and print what came out as one line of JSON.

The pairs with DDP run one after the other in one world of two processes, beside the others.
"""

import inspect
import json
import tempfile
from datetime import timedelta
from importlib import import_module
from pathlib import Path

import torch
import torch.distributed as dist
from torch.multiprocessing import start_processes

from pairs import RECIPES

LAST = "ddp"  # in two processes; own_update is always the other recipe


def functions(recipe: str) -> dict:
    """The functions of a module, by the name of the other recipe."""
    module = import_module(f"pairs.{recipe}")
    found = inspect.getmembers(module, inspect.isfunction)
    return {name: call for name, call in found if call.__module__ == module.__name__ and name in RECIPES}


def outcomes(recipe: str) -> dict:
    """Of each pair of this recipe: what comes out in the right order, and in the naive one."""
    return {
        name_of(recipe, other): [outcome(call, False), outcome(call, True)] for other, call in functions(recipe).items()
    }


def name_of(*recipes: str) -> str:
    return " + ".join(sorted(recipes, key=RECIPES.index))


def outcome(call, naive: bool) -> list:
    try:
        return call(naive)
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]


def in_one_process(rank: int, folder: str) -> None:
    dist.init_process_group("gloo", f"file://{folder}/meeting", rank=rank, world_size=2, timeout=timedelta(seconds=60))
    torch.set_num_threads(1)
    Path(folder, str(rank)).write_text(json.dumps(outcomes(LAST)), "utf-8")
    dist.barrier()
    dist.destroy_process_group()


def main() -> None:
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as folder:
        world = start_processes(in_one_process, (folder,), nprocs=2, join=False, start_method="fork")
        found = {pair: both for recipe in RECIPES[:-2] for pair, both in outcomes(recipe).items()}
        while not world.join():
            pass
        first, second = (json.loads(Path(folder, rank).read_text("utf-8")) for rank in "01")
    for pair in first:
        found[pair] = [a + b for a, b in zip(first[pair], second[pair], strict=True)]
    print(json.dumps(found))
