"""Every pair of the recipes that people combine most, each run once: what comes out stands in pairs.yml."""

RECIPES = (
    "accumulation", "clipping", "scaler", "scheduler", "resume", "freezing", "groups",
    "two_optimizers", "fused", "checkpointing", "own_update", "ddp",
)  # fmt: skip
