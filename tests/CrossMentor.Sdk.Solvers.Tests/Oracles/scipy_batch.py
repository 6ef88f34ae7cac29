"""Solves many small matrices, one a line as JSON (null is a forbidden pair), and prints the most pairs and the least cost of that many for each."""
import json
import sys

import numpy as np
from scipy.optimize import linear_sum_assignment

FORBIDDEN = 1e9
for line in sys.stdin:
    matrix = np.array([[FORBIDDEN if cost is None else cost for cost in row] for row in json.loads(line)], dtype=np.float64)
    rows, columns = linear_sum_assignment(matrix)
    chosen = matrix[rows, columns]
    allowed = chosen[chosen < FORBIDDEN]
    print(len(allowed), int(allowed.sum()))
