using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Evaluation;

/// <summary>Who still works for the organisation that sent them, by what organisations recorded.</summary>
public sealed class RetentionTests
{
    private readonly Person person = A.Person();

    [Fact]
    public void Silence_is_no_answer()
    {
        Assert.Equal(Truth.Unknown, Employed());
        Assert.Equal(Truth.Unknown, Employed(Fact(true, A.Today.AddDays(-1))));
        Assert.Equal(Truth.True, Employed(Fact(true, A.Today)));
        Assert.Equal(Truth.True, Employed(Fact(false, A.Today.AddDays(1))));
        Assert.Equal(Truth.False, Employed(Fact(false, A.Today)));
    }

    [Fact]
    public void What_is_recorded_too_late_counts_for_nothing()
    {
        var fact = Fact(true, A.Today);

        Assert.Equal(Truth.True, new EmploymentHistory([fact], DateOnly.FromDateTime(fact.RecordedAt.UtcDateTime)).IsEmployedOn(person.Id, A.Today));
        Assert.Equal(Truth.Unknown, new EmploymentHistory([fact], DateOnly.FromDateTime(fact.RecordedAt.UtcDateTime).AddDays(-1)).IsEmployedOn(person.Id, A.Today));
    }

    [Fact]
    public void A_day_to_come_is_not_recorded()
    {
        Assert.IsType<InvalidInput>(EmploymentFact.Record(Ids.New<EmploymentFactId>(), person, true, A.Today.AddDays(1), 0, A.Today, A.Now).Refusal);
        Assert.IsType<InvalidInput>(EmploymentFact.Record(Ids.New<EmploymentFactId>(), person, true, A.Today, EmploymentFact.FactsMax, A.Today, A.Now).Refusal);
    }

    [Theory]
    [InlineData(5, 5, true)]
    [InlineData(5, 4, false)]
    [InlineData(9, 1, false)]
    [InlineData(10, 0, true)]
    public void A_few_who_left_hide_all(int retained, int left, bool isTold)
    {
        var report = Report(A.ClosedProgramme(), retained, left, settledDaysAgo: 1);

        Assert.True(report.IsSettled);
        Assert.Equal((isTold ? retained : (int?)null, isTold ? left : (int?)null), ((int?)report.Paired?.RetainedCount, (int?)report.Paired?.LeftCount));
    }

    [Fact]
    public void Nothing_is_told_before_it_is_settled_and_the_programme_is_closed()
    {
        Assert.Null(Report(A.ClosedProgramme(), 10, 0, settledDaysAgo: 0).Paired);
        Assert.Null(Report(A.ActiveProgramme(), 10, 0, settledDaysAgo: 1).Paired);
    }

    private static RetentionReport Report(Programme programme, int retained, int left, int settledDaysAgo)
    {
        var people = Enumerable.Range(0, retained + left).Select(_ => A.Person()).ToList();
        var measured = RetentionReport.MeasuredOf(programme);
        var facts = people.Select((one, place) => EmploymentFact.Record(
            Ids.New<EmploymentFactId>(), one, place < retained, measured, 0, measured, new(measured, TimeOnly.MinValue, TimeSpan.Zero)).Value);
        return RetentionReport.Of(
            programme, people.Select(one => one.Id), people.Select(one => one.Id).ToHashSet(), facts, measured.AddMonths(RetentionReport.GraceMonths).AddDays(settledDaysAgo));
    }

    private Truth Employed(params EmploymentFact[] facts) => new EmploymentHistory(facts, DateOnly.MaxValue).IsEmployedOn(person.Id, A.Today);

    private EmploymentFact Fact(bool isEmployed, DateOnly on) => EmploymentFact.Record(Ids.New<EmploymentFactId>(), person, isEmployed, on, 0, on, A.Now).Value;
}
