from torch.multiprocessing import start_processes

def train(rank):
    return 1 / (1 - rank)

try:
    start_processes(train, nprocs=2, start_method="fork")
except Exception as error:
    print("the error itself:", str(error).strip().splitlines()[-1])
