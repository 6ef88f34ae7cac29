using CrossMentor.Sdk.Snapshots;
using CrossMentor.Sdk.Testing;

namespace CrossMentorPlugin.Tests;

/// <summary>The plugin keeps what every plugin of its kind promises: one test a law.</summary>
public sealed class SameCountryRuleTests
{
    private static readonly RuleLaws Laws = new(() => new SameCountryRule()) { Reads = [Features.Country] };

    public static IEnumerable<object[]> Promises => Laws.Rows;

    [Theory]
    [MemberData(nameof(Promises))]
    public void The_plugin_keeps(Law law) => Laws.Require(law);
}
