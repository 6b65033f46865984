import argparse
import os

parser = argparse.ArgumentParser()
default = int(os.environ.get("LOCAL_RANK", 0))
parser.add_argument("--local-rank", "--local_rank", type=int, default=default)
print(parser.parse_args(["--local-rank=1"]).local_rank)
print(parser.parse_args([]).local_rank)
