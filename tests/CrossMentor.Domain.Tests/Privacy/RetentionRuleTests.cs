using CrossMentor.Domain.Privacy;

namespace CrossMentor.Domain.Tests.Privacy;

public sealed class RetentionRuleTests
{
    private static readonly RetentionRule Rule = new(
        RetentionClass.SpecialCategory, RetentionAct.Erase, [new(RetentionTrigger.Withdrawn, 0), new(RetentionTrigger.ProgrammeEnded, 30)]);

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(null, 0, 30)]
    [InlineData(5, 0, 5)]
    [InlineData(40, 0, 30)]
    public void Whatever_comes_first_ends_it(int? withdrawn, int? ended, int? due)
    {
        var happened = new Dictionary<RetentionTrigger, DateOnly>();
        if (withdrawn is { } day)
        {
            happened.Add(RetentionTrigger.Withdrawn, A.Today.AddDays(day));
        }

        if (ended is { } end)
        {
            happened.Add(RetentionTrigger.ProgrammeEnded, A.Today.AddDays(end));
        }

        Assert.Equal(due is null ? null : A.Today.AddDays(due.Value), Rule.DueOn(happened));
    }
}
