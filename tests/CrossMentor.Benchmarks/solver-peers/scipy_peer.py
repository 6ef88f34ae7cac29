"""Solves one instance with scipy and prints processor seconds, pairs and what they lack in sum, and the peak of memory in megabytes."""
import resource
import sys
import time

from instances import Instance

instance = Instance(sys.argv[1:])
if instance.candidates == 0:
    from scipy.optimize import linear_sum_assignment
    costs = instance.dense()
    start = time.process_time()
    rows, columns = linear_sum_assignment(costs)
    seconds = time.process_time() - start
    pairs, lack = len(rows), int(costs[rows, columns].sum())
else:
    import numpy as np
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching
    starts, indices, costs = instance.sparse()
    # An entry 0 would count as no entry: every cost is one higher here.
    matrix = csr_matrix(((costs + 1).astype(np.float64), indices, starts), shape=(instance.mentees, instance.mentors))
    start = time.process_time()
    rows, columns = min_weight_full_bipartite_matching(matrix)
    seconds = time.process_time() - start
    pairs, lack = len(rows), int(np.asarray(matrix[rows, columns]).sum()) - len(rows)
print(f"{seconds:.4f} {pairs} {lack} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}")
