using CrossMentor.Domain.Access;
using Xunit.Abstractions;

namespace CrossMentor.Api.Tests.Borders.SwitchedOff;

/// <summary>Each policy is switched off alone. The reviewed tables notice, or <c>survivors.txt</c> says why they need not.</summary>
[Collection(BorderCollection.Name)]
public sealed class SwitchedOffTests(BorderWorld world, ITestOutputHelper output)
{
    private const int NoticedPercentMin = 95;

    [Fact]
    public async Task Every_filter_that_these_tests_take_apart_shows_what_the_product_shows()
    {
        await using var filters = await FilterPolicies.OfAsync(world);

        Assert.Equal([], await filters.MisreadAsync());
    }

    [Fact]
    public async Task Every_cell_of_the_policy_table_decides_about_something()
    {
        var access = await AccessPolicies.OfAsync(world);

        Assert.Empty(AccessPolicy.OfProduct.Allowed.Except(access.Asked));
    }

    [Fact]
    public async Task A_policy_that_is_switched_off_is_noticed()
    {
        await using var filters = await FilterPolicies.OfAsync(world);
        var access = await AccessPolicies.OfAsync(world);
        var policies = filters.All().Concat(access.All()).ToList();
        var survivors = new List<string>();
        foreach (var policy in policies)
        {
            if (await policy.FindAsync() is null)
            {
                survivors.Add(policy.Name);
            }
        }

        output.WriteLine($"Of {policies.Count} policies {policies.Count - survivors.Count} are noticed.{Environment.NewLine}{string.Join(Environment.NewLine, survivors)}");
        var reviewed = await Survivors.ReadAsync();
        Assert.True(survivors.Count * 100 <= policies.Count * (100 - NoticedPercentMin));
        Assert.Equal(reviewed.Keys, survivors.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("", reviewed.Values);
    }
}
