using CrossMentor.Benchmarks.Databases;
using CrossMentor.Host.Configuration;

namespace CrossMentor.Benchmarks.Attacks;

/// <summary>The product with its own limits on each request. Only the budget of a client is larger, so that every attack gets as far as it can.</summary>
internal sealed class AttackedServer() : ProductServer("attacked", "the product under attack", new GraphQLLimitOptions { CostPerSecond = 1_000_000, CostBurst = 1_000_000 });
