using CrossMentor.Domain.Evaluation;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>Reads all votes on a prize for counting and for checking the count; what it reads is told to nobody.</summary>
internal sealed class JuryVoteReader(CrossMentorDb db)
{
    public async Task<JuryVotes> OfAsync(PrizeId prize, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.JuryVote);
        var ballots = await system.All<JuryBallot>().Where(ballot => ballot.PrizeId == prize).AsNoTracking().ToListAsync(ct);
        var stoodDown = await system.All<Juror>().Where(juror => juror.PrizeId == prize && juror.StoodDownOn != null).Select(juror => juror.Id).ToListAsync(ct);
        return new(ballots, stoodDown.ToHashSet());
    }

    /// <summary>As the manager, who sees everybody in the programme, is told the name.</summary>
    public async Task<PrizeWinner> WinnerAsync(NominationId nomination, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.JuryVote);
        var won = await system.All<Nomination>().AsNoTracking().SingleAsync(other => other.Id == nomination, ct);
        return new(await db.People.Where(person => person.Id == won.MentorPersonId).Select(person => person.DisplayName).SingleAsync(ct), won.MentorOrganisationId);
    }
}
