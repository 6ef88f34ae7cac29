using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Domain.Tests.Steering;

/// <summary>A ledger is written at its end only, and what was posted before is not posted again.</summary>
public sealed class LedgerTests
{
    private static readonly DateOnly Today = new(2030, 3, 1);
    private static readonly ProgrammeId Programme = Ids.New<ProgrammeId>();
    private static readonly OrganisationId Giver = Ids.New<OrganisationId>();
    private static readonly OrganisationId Receiver = Ids.New<OrganisationId>();

    [Fact]
    public void Only_what_is_not_there_yet_is_posted_and_what_is_gone_is_taken_back()
    {
        var posted = Post(Minutes(90));

        Assert.Empty(LedgerPosting.Missing([Minutes(60), Minutes(30)], posted));
        Assert.Equal([Minutes(30)], LedgerPosting.Missing([Minutes(120)], posted));
        Assert.Equal([Minutes(-90)], LedgerPosting.Missing([], posted));
    }

    [Fact]
    public void What_an_organisation_gives_to_itself_is_not_posted()
        => Assert.Empty(LedgerPosting.Missing([new(new(LedgerOrigin.Derived, ContributionKind.MentorMinutes, null, Giver, Giver), 60)], []));

    [Fact]
    public void An_entry_that_is_missing_or_in_another_place_breaks_the_chain()
    {
        var entries = Post(Minutes(1), Minutes(2), Minutes(3));

        Assert.Null(LedgerVerification.Of(entries, []).FirstBrokenNumber);
        Assert.Equal(2, LedgerVerification.Of([entries[0], entries[2]], []).FirstBrokenNumber);
        Assert.Equal(1, LedgerVerification.Of([entries[1], entries[0], entries[2]], []).FirstBrokenNumber);
        Assert.NotEqual(LedgerVerification.Of(entries, []).HeadHash, LedgerVerification.Of([entries[0], entries[1]], []).HeadHash);
    }

    [Theory]
    [InlineData(100, 60, false)]
    [InlineData(100, 59, true)]
    public void More_than_a_quarter_of_all_minutes_between_the_two_is_told(int given, int received, bool isOutside)
    {
        var back = new LedgerPosting(new(LedgerOrigin.Derived, ContributionKind.MentorMinutes, null, Receiver, Giver), received);

        var rows = ReciprocityRow.Of(A.Programme(), Post(Minutes(given), back));

        Assert.Equal(0, rows.Sum(row => row.Balance));
        Assert.All(rows, row => Assert.Equal(isOutside, row.IsOutsideTolerance));
    }

    private static LedgerPosting Minutes(long amount) => new(new(LedgerOrigin.Derived, ContributionKind.MentorMinutes, null, Giver, Receiver), amount);

    private static List<LedgerEntry> Post(params LedgerPosting[] postings)
    {
        var entries = new List<LedgerEntry>();
        foreach (var posting in postings)
        {
            entries.Add(LedgerEntry.Post(Programme, entries.LastOrDefault(), posting, Today));
        }

        return entries;
    }
}
