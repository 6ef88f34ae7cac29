using CrossMentor.Sdk.Testing;

namespace CrossMentorPlugin.Tests;

/// <summary>The plugin keeps what every plugin of its kind promises: one test a law.</summary>
public sealed class DealtGroupFormerTests
{
    private static readonly GroupFormerLaws Laws = new(() => new DealtGroupFormer()) { Reads = [] };

    public static IEnumerable<object[]> Promises => Laws.Rows;

    [Theory]
    [MemberData(nameof(Promises))]
    public void The_plugin_keeps(Law law) => Laws.Require(law);
}
