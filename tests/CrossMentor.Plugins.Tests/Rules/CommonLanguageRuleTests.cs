using CrossMentor.Plugins.Rules;
using CrossMentor.Sdk.Rules;

namespace CrossMentor.Plugins.Tests.Rules;

/// <summary>S-41: a pair needs at least one common language.</summary>
public sealed class CommonLanguageRuleTests
{
    [Theory]
    [InlineData("language:nl language:en", "language:en", Verdict.Allow, "COMMON_LANGUAGE")]
    [InlineData("language:nl", "language:en", Verdict.Forbid, "NO_COMMON_LANGUAGE")]
    [InlineData("", "language:en", Verdict.Unknown, "LANGUAGE_UNKNOWN")]
    [InlineData("language:nl", "", Verdict.Unknown, "LANGUAGE_UNKNOWN")]
    public void One_shared_language_is_needed_and_enough(string mentee, string mentor, Verdict expected, string code)
    {
        var finding = Ask.Rule(new CommonLanguageRule(), new Person { Languages = Split(mentee) }, new Person { Languages = Split(mentor) });

        Assert.Equal(expected, finding.Verdict);
        Assert.Equal(code, finding.Reason.Code);
    }

    [Fact]
    public void The_reason_cites_the_language_and_the_older_of_the_two_facts()
    {
        var (older, newer) = (new DateOnly(2025, 1, 1), new DateOnly(2026, 1, 1));

        var finding = Ask.Rule(
            new CommonLanguageRule(),
            new Person { Languages = ["language:da", "language:en"], FactsAsOf = newer },
            new Person { Languages = ["language:da"], FactsAsOf = older });

        Assert.Equal("Both speak language:da.", finding.Reason.Text);
        Assert.Equal(older, finding.FactAsOf);
    }

    private static string[] Split(string ids) => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
