using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Application.Privacy.Erasing;
using CrossMentor.Application.Privacy.Retaining;
using CrossMentor.Domain.Participants;
using CrossMentor.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Api.Tests.Privacy;

/// <summary>What the schedule of retention tells is done when its time has come, not before, and not to whoever is held.</summary>
public sealed class RetentionTests
{
    // The programme of the two began a hundred days ago and lasts a year.
    private const int EndsInDays = 265;

    [Fact]
    public async Task What_is_due_ends_when_its_time_has_come_and_a_rehearsal_leaves_it()
    {
        var clock = new TravelClock();
        await using var lives = await TwoLives.MakeAsync();
        var sweep = new RetentionSweep(lives.Product.Services.GetRequiredService<CrossMentorDbFactory>(), new NoIssuerAccounts(), clock);
        Assert.Empty(Due(await sweep.SweepAsync(CancellationToken.None)));

        clock.Travel(TimeSpan.FromDays(EndsInDays + 5));
        Assert.Equal(["DeclaredInterest 4"], Due(await sweep.RehearseAsync(CancellationToken.None)));
        Assert.Equal(["DeclaredInterest 4"], Due(await sweep.SweepAsync(CancellationToken.None)));
        Assert.Empty(Due(await sweep.SweepAsync(CancellationToken.None)));
        Assert.False(await lives.Product.Database.HoldsAsync("tie-mail"));
        Assert.True(await lives.Product.Database.HoldsAsync($"{TwoLives.Ada}-gender"));

        clock.Travel(TimeSpan.FromDays(30));
        Assert.Equal(["DiversityAnswer 2"], Due(await sweep.SweepAsync(CancellationToken.None)));
        Assert.False(await lives.Product.Database.HoldsAsync($"{TwoLives.Ada}-gender"));
        clock.Travel(TimeSpan.FromDays(60));
        Assert.Equal(["PairJournal 1", "PairContentKey 1", "PairNote 2"], Due(await sweep.SweepAsync(CancellationToken.None)));
        Assert.False(await lives.Product.Database.HoldsAsync("-development"));
        Assert.True(await lives.Product.Database.HoldsAsync($"{TwoLives.Ada}-name"));
    }

    [Fact]
    public async Task People_are_erased_two_years_after_their_last_programme_and_those_who_are_held_are_not()
    {
        var clock = new TravelClock();
        await using var lives = await TwoLives.MakeAsync();
        var databases = lives.Product.Services.GetRequiredService<CrossMentorDbFactory>();
        var sweep = new RetentionSweep(databases, new NoIssuerAccounts(), clock);
        Assert.True((await new ErasureDesk(databases, new NoIssuerAccounts(), clock).HoldAsync(GlobalIds.Decode<PersonId>(lives.BoPerson), "case 7", CancellationToken.None)).IsAccepted);

        clock.Travel(TimeSpan.FromDays(EndsInDays + 725));
        await sweep.SweepAsync(CancellationToken.None);
        Assert.True(await lives.Product.Database.HoldsAsync($"{TwoLives.Ada}-name"));
        Assert.True(await lives.Product.Database.HoldsAsync($"{TwoLives.Bo}-gender"));
        clock.Travel(TimeSpan.FromDays(10));
        Assert.Contains("Person 2", Due(await sweep.SweepAsync(CancellationToken.None)));

        Assert.False(await lives.Product.Database.HoldsAsync($"{TwoLives.Ada}-name"));
        Assert.True(await lives.Product.Database.HoldsAsync($"{TwoLives.Bo}-name"));
        Assert.True(await lives.Product.Database.HoldsAsync($"{TwoLives.Bo}-gender"));
    }

    private static IEnumerable<string> Due(IReadOnlyList<RetentionCount> counts) => counts.Where(count => count.Rows > 0).Select(count => $"{count.Table} {count.Rows}");
}
