using System.Text;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Tests.Execution;

/// <summary>Plans are found again by document and name, and never outgrow their bounds.</summary>
public sealed class PlanCacheTests
{
    [Fact]
    public void Finds_a_plan_by_document_and_operation_name()
    {
        var cache = new PlanCache(new PlanCacheLimits());
        var (first, second) = (Plan(), Plan());
        cache.Add(Text("{ a }"), null, first);
        cache.Add(Text("{ a }"), "A", second);

        Assert.Same(first, cache.Find(Text("{ a }"), null));
        Assert.Same(second, cache.Find(Text("{ a }"), "A"));
        Assert.Null(cache.Find(Text("{ b }"), null));
    }

    [Fact]
    public void Keeps_its_own_copy_of_the_document()
    {
        var cache = new PlanCache(new PlanCacheLimits());
        var borrowed = Encoding.UTF8.GetBytes("{ a }");
        cache.Add(borrowed, null, Plan());

        borrowed[2] = (byte)'b';

        Assert.NotNull(cache.Find(Text("{ a }"), null));
        Assert.Null(cache.Find(Text("{ b }"), null));
    }

    [Theory]
    [InlineData(3, 1000, 3)]
    [InlineData(1000, 10, 2)]
    public void Holds_both_bounds(int maxPlans, int maxBytes, int expected)
    {
        var cache = new PlanCache(new PlanCacheLimits(maxPlans, maxBytes));
        for (var number = 0; number < 9; number++)
        {
            cache.Add(Text($"{{ {number} }}"), null, Plan());
        }

        Assert.Equal(expected, cache.Count);
    }

    [Fact]
    public void What_is_used_stays_longest()
    {
        var cache = new PlanCache(new PlanCacheLimits(MaxPlans: 3));
        cache.Add(Text("often"), null, Plan());
        for (var number = 0; number < 9; number++)
        {
            Assert.NotNull(cache.Find(Text("often"), null));
            cache.Add(Text($"once {number}"), null, Plan());
        }

        Assert.NotNull(cache.Find(Text("often"), null));
        Assert.Null(cache.Find(Text("once 0"), null));
    }

    [Fact]
    public void A_document_larger_than_the_cache_is_not_kept()
    {
        var cache = new PlanCache(new PlanCacheLimits(MaxBytes: 4));
        cache.Add(Text("12345"), null, Plan());

        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public void What_is_kept_for_good_counts_towards_no_bound_and_never_leaves()
    {
        var cache = new PlanCache(new PlanCacheLimits(MaxPlans: 2, MaxBytes: 20));
        var (kept, other) = (Plan(), Plan());
        cache.Add(Text("kept"), null, other);
        cache.Keep(Text("kept"), null, kept);
        for (var number = 0; number < 9; number++)
        {
            cache.Add(Text($"once {number}"), null, Plan());
        }

        Assert.Same(kept, cache.Find(Text("kept"), null));
        Assert.Equal(3, cache.Count);
    }

    private static ReadOnlyMemory<byte> Text(string document) => Encoding.UTF8.GetBytes(document);

    private static OperationPlan Plan() => new(
        (OperationDefinition)Parser.Parse("{ a }", ParserLimits.ForRequests).Document!.Definitions[0],
        new ObjectPlan<RootValue>([], order: null, guards: [], typeWeight: 0),
        new ConditionTable(),
        orderCount: 0,
        CostFormula.Of(OperationCost.None),
        variables: [],
        new InputLimits());
}
