"""The instances of the solver benchmark, the same numbers as Solvers/SolverInstance.cs: what each pair lacks of the highest score."""
import numpy as np

ORGANISATIONS = 200


def hash_of(stream, row, column):
    """The finaliser of SplitMix64 over three numbers, each an array or a number."""
    row = np.asarray(row, dtype=np.uint64)
    column = np.asarray(column, dtype=np.uint64)
    with np.errstate(over="ignore"):
        value = (np.uint64(stream) << np.uint64(56)) ^ (row << np.uint64(28)) ^ column
        value = value + np.uint64(0x9E3779B97F4A7C15)
        value = (value ^ (value >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        value = (value ^ (value >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return value ^ (value >> np.uint64(31))


def below(bound, stream, row, column):
    return (hash_of(stream, row, column) % np.uint64(bound)).astype(np.int64)


class Instance:
    def __init__(self, words):
        self.kind = words[0]
        self.mentees, self.mentors, self.candidates, self.capacity = map(int, words[1:5])
        self.quotas = words[5]
        if self.quotas != "none" or self.capacity != 1:
            raise SystemExit("scipy has neither capacities nor quotas")

    def lacks(self, mentee, mentors):
        """What one mentee lacks with each of some mentors."""
        if self.kind == "geo":
            total = np.zeros(len(mentors), dtype=np.int64)
            for attribute in range(8):
                total += np.abs(below(5, 3, mentee, attribute) - below(5, 2, mentors, attribute))
            return total
        if self.kind == "uniform":
            return below(1_000_000, 1, mentee, mentors)
        return below(800_000, 2, mentors, 0) + below(200_000, 1, mentee, mentors)

    def dense(self):
        mentors = np.arange(self.mentors)
        costs = np.empty((self.mentees, self.mentors), dtype=np.float64)
        if self.kind == "geo":
            levels = [below(5, 2, mentors, attribute) for attribute in range(8)]
            for mentee in range(self.mentees):
                costs[mentee] = sum(np.abs(below(5, 3, mentee, attribute) - levels[attribute]) for attribute in range(8))
        else:
            for mentee in range(self.mentees):
                costs[mentee] = self.lacks(mentee, mentors)
        return costs

    def sparse(self):
        """Row starts, columns and lacks."""
        places = np.arange(self.candidates)
        first = self.mentors * places // self.candidates
        width = self.mentors * (places + 1) // self.candidates - first
        columns = np.empty((self.mentees, self.candidates), dtype=np.int32)
        costs = np.empty((self.mentees, self.candidates), dtype=np.int64)
        for mentee in range(self.mentees):
            columns[mentee] = first + (hash_of(4, mentee, places) % width.astype(np.uint64)).astype(np.int64)
            costs[mentee] = self.lacks(mentee, columns[mentee].astype(np.int64))
        starts = np.arange(self.mentees + 1, dtype=np.int64) * self.candidates
        return starts, columns.ravel(), costs.ravel()
