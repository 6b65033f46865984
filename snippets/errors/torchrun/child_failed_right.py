from torch.multiprocessing import start_processes

def train(rank):
    return {0: "first half"}[rank]

try:
    start_processes(train, nprocs=2, start_method="fork")
except Exception as error:
    print("the error itself:", str(error).strip().splitlines()[-1])
