"""Solves many problems with capacities, quotas, pins and exclusions, one a line as JSON, as linear programs by HiGHS. Prints the most pairs and the highest
score of that many for each, or that there is no solution. The matrices are network matrices, so the optimum of the linear program is one of whole numbers."""
import json
import sys

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix, vstack
from scipy.sparse.csgraph import min_weight_full_bipartite_matching


def rows_of(keys, count):
    """One row a key, with a one for each edge that belongs to it."""
    edges = [edge for edge, key in enumerate(keys) if key >= 0]
    return csr_matrix((np.ones(len(edges)), ([keys[edge] for edge in edges], edges)), shape=(count, len(keys)))


def solve(problem):
    pairs = problem["pairs"]
    if not pairs:
        lowest = [low for side in ("mentee", "mentor") for low in problem[side + "Lowest"]]
        return "none" if any(lowest) or problem["pins"] else "0 0"
    scores = np.array([score for _, _, score in pairs], dtype=float)
    above, limits = [], []
    for place, side in enumerate(("mentee", "mentor")):
        people = [pair[place] for pair in pairs]
        above.append(rows_of(people, len(problem[side + "Capacities"])))
        limits.append(problem[side + "Capacities"])
        if problem[side + "Highest"]:
            members = rows_of([problem[side + "OrganisationOf"][person] for person in people], len(problem[side + "Highest"]))
            above += [members, -members]
            limits += [problem[side + "Highest"], [-low for low in problem[side + "Lowest"]]]
    pins = {tuple(pin) for pin in problem["pins"]}
    excluded = {tuple(pair) for pair in problem["exclusions"]}
    bounds = [(1 if (a, b) in pins else 0, 0 if (a, b) in excluded else 1) for a, b, _ in pairs]
    if any(low > high for low, high in bounds):
        return "none"
    pair_worth = 2 * len(pairs) * (scores.max() + 1)
    found = linprog(-(scores + pair_worth), A_ub=vstack(above), b_ub=np.concatenate(limits), bounds=bounds, method="highs-ds")
    if found.status == 2:
        return "none"
    assert found.status == 0, found.message
    chosen = np.rint(found.x)
    assert np.abs(found.x - chosen).max() < 1e-6
    return f"{int(chosen.sum())} {int((chosen * scores).sum())}"


def full_matching(problem):
    """The cheapest matching that leaves nobody of the smaller side out; it has to exist."""
    rows, columns, scores = np.array(problem["pairs"]).T
    shape = (len(problem["menteeCapacities"]), len(problem["mentorCapacities"]))
    highest = scores.max() + 1
    matrix = csr_matrix((highest - scores.astype(float), (rows, columns)), shape=shape)
    chosen = min_weight_full_bipartite_matching(matrix)
    return f"{len(chosen[0])} {int(sum(highest - matrix[row, column] for row, column in zip(*chosen)))}"


for line in sys.stdin:
    stated = json.loads(line)
    print(full_matching(stated) if stated["isFull"] else solve(stated))
