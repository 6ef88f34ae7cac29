using CrossMentor.Sdk.Testing;

namespace CrossMentorPlugin.Tests;

/// <summary>The plugin keeps what every plugin of its kind promises: one test a law.</summary>
public sealed class FloorStrategyTests
{
    private static readonly StrategyLaws Laws = new(() => new FloorStrategy(new FloorStrategySettings()));

    public static IEnumerable<object[]> Promises => Laws.Rows;

    [Theory]
    [MemberData(nameof(Promises))]
    public void The_plugin_keeps(Law law) => Laws.Require(law);
}
