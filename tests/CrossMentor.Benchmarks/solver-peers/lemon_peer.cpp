// Solves one instance with LEMON's network simplex or cost scaling and prints processor seconds, pairs and what they lack in sum, and the peak
// of memory in megabytes. The instances are those of Solvers/SolverInstance.cs, number by number.
#include <lemon/cost_scaling.h>
#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>
#include <sys/resource.h>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

using namespace lemon;
typedef StaticDigraph Graph;
typedef long long Number;

static uint64_t hash_of(int stream, uint32_t row, uint32_t column) {
  uint64_t value = ((uint64_t)stream << 56) ^ ((uint64_t)row << 28) ^ column;
  value += 0x9E3779B97F4A7C15ULL;
  value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
  value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
  return value ^ (value >> 31);
}
static int below(int bound, int stream, int row, int column) { return (int)(hash_of(stream, row, column) % (uint64_t)bound); }

static const int organisations = 200;
static std::string kind, quotas;

static int lack_of(int mentee, int mentor) {
  if (kind == "geo") {
    int distance = 0;
    for (int a = 0; a < 8; a++) distance += std::abs(below(5, 3, mentee, a) - below(5, 2, mentor, a));
    return distance;
  }
  int lack = kind == "uniform" ? below(1000000, 1, mentee, mentor) : below(800000, 2, mentor, 0) + below(200000, 1, mentee, mentor);
  if (quotas == "none") return lack;
  return lack / 2 + below(250000, 7, below(organisations, 6, mentor, 0), 0) + below(250000, 7, below(organisations, 5, mentee, 0), 1);
}

struct Arcs {
  std::vector<std::pair<int, int>> ends;
  std::vector<Number> low, high, cost;
  void add(int from, int to, Number l, Number h, Number c) { ends.push_back({from, to}); low.push_back(l); high.push_back(h); cost.push_back(c); }
};

template <typename Solver> static bool solve(Solver& solver, const Graph::ArcMap<Number>& low, const Graph::ArcMap<Number>& high,
    const Graph::ArcMap<Number>& cost, Graph::ArcMap<Number>& flow) {
  solver.lowerMap(low).upperMap(high).costMap(cost);
  bool found = solver.run() == Solver::OPTIMAL;
  if (found) solver.flowMap(flow);
  return found;
}

int main(int, char** argv) {
  std::string algorithm = argv[1];
  kind = argv[2];
  int mentees = atoi(argv[3]), mentors = atoi(argv[4]), candidates = atoi(argv[5]), capacity = atoi(argv[6]);
  quotas = argv[7];
  int source = 0, sink = 1, first_mentee = 2, first_mentor = first_mentee + mentees, first_a = first_mentor + mentors, first_b = first_a + organisations;
  int nodes = quotas == "none" ? first_a : first_b + organisations;

  // Arcs have to be listed by their tails. One pair is worth more than all that pairs can lack.
  Number pair_worth = 2LL * mentees * 1000000 + 1;
  Arcs arcs;
  std::vector<int> places_a(organisations), places_b(organisations);
  for (int i = 0; i < mentees; i++) places_a[below(organisations, 5, i, 0)]++;
  for (int j = 0; j < mentors; j++) places_b[below(organisations, 6, j, 0)] += capacity;
  bool wide_a = quotas == "mentees", wide_b = quotas == "mentors";
  auto share = [](int places, bool wide, int if_wide, int if_tight) { return (Number)places * (wide ? if_wide : if_tight) / 100; };
  if (quotas == "none") for (int i = 0; i < mentees; i++) arcs.add(source, first_mentee + i, 0, 1, 0);
  else for (int o = 0; o < organisations; o++) arcs.add(source, first_a + o, share(places_a[o], wide_a, 93, 80), share(places_a[o], wide_a, 99, 96), 0);
  arcs.add(sink, source, 0, mentees, -pair_worth);
  for (int i = 0; i < mentees; i++) {
    for (int p = 0; p < (candidates ? candidates : mentors); p++) {
      int j = p;
      if (candidates) {
        int from = (int)((long long)mentors * p / candidates), to = (int)((long long)mentors * (p + 1) / candidates);
        j = from + below(to - from, 4, i, p);
      }
      arcs.add(first_mentee + i, first_mentor + j, 0, 1, lack_of(i, j));
    }
  }
  size_t first_out = arcs.ends.size();
  for (int j = 0; j < mentors; j++) arcs.add(first_mentor + j, quotas == "none" ? sink : first_b + below(organisations, 6, j, 0), 0, capacity, 0);
  if (quotas != "none") {
    std::vector<std::vector<int>> members(organisations);
    for (int i = 0; i < mentees; i++) members[below(organisations, 5, i, 0)].push_back(i);
    for (int o = 0; o < organisations; o++) for (int i : members[o]) arcs.add(first_a + o, first_mentee + i, 0, 1, 0);
    for (int o = 0; o < organisations; o++) arcs.add(first_b + o, sink, share(places_b[o], wide_b, 75, 60), share(places_b[o], wide_b, 85, 80), 0);
  }

  // The graph takes time and memory of its own, which is counted: without it there is no answer.
  clock_t start = clock();
  Graph graph;
  graph.build(nodes, arcs.ends.begin(), arcs.ends.end());
  Graph::ArcMap<Number> low(graph), high(graph), cost(graph), flow(graph);
  for (size_t a = 0; a < arcs.ends.size(); a++) {
    Graph::Arc arc = graph.arc((int)a);
    low[arc] = arcs.low[a]; high[arc] = arcs.high[a]; cost[arc] = arcs.cost[a];
  }
  bool found;
  if (algorithm == "simplex") { NetworkSimplex<Graph, Number, Number> solver(graph); found = solve(solver, low, high, cost, flow); }
  else { CostScaling<Graph, Number, Number> solver(graph); found = solve(solver, low, high, cost, flow); }
  double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
  if (!found) { printf("no solution\n"); return 1; }
  Number pairs = 0, lack = 0;
  for (size_t a = 0; a < first_out; a++) {
    Graph::Arc arc = graph.arc((int)a);
    if (flow[arc] && arcs.ends[a].first >= first_mentee && arcs.ends[a].first < first_mentor) { pairs++; lack += arcs.cost[a]; }
  }
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("%.4f %lld %lld %ld\n", seconds, pairs, lack, usage.ru_maxrss / 1024);
  return 0;
}
