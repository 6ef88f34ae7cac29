using CrossMentor.Sdk.Snapshots;
using CrossMentor.Sdk.Testing;

namespace CrossMentorPlugin.Tests;

/// <summary>The plugin keeps what every plugin of its kind promises: one test a law.</summary>
public sealed class ExperienceGapScorerTests
{
    private static readonly ScorerLaws Laws = new(() => new ExperienceGapScorer(new ExperienceGapSettings())) { Reads = [Features.ExperienceYears] };

    public static IEnumerable<object[]> Promises => Laws.Rows;

    [Theory]
    [MemberData(nameof(Promises))]
    public void The_plugin_keeps(Law law) => Laws.Require(law);
}
