using CrossMentor.Application.Commands;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>What can be checked of a prize that is settled: by each juror its own vote, and by the jury and the manager whether the count is right.</summary>
public sealed class PrizeReader
{
    private readonly CrossMentorDb db;
    private readonly ICallerScope scope;
    private readonly JuryVoteReader votes;

    internal PrizeReader(CrossMentorDb db, ICallerScope scope, JuryVoteReader votes) => (this.db, this.scope, this.votes) = (db, scope, votes);

    /// <summary>Null before the prize is settled, and for everybody who neither runs nor judges it.</summary>
    public async Task<PrizeAudit?> AuditAsync(PrizeId id, CancellationToken ct)
    {
        var caller = scope.Caller ?? throw new UnauthenticatedException();
        var prize = await db.Prizes.AsNoTracking().SingleOrDefaultAsync(prize => prize.Id == id && prize.SettledOn != null, ct);
        if (prize is null)
        {
            return null;
        }

        var mayCheck = caller.MayManage(prize.ProgrammeId)
            || await db.Jurors.AnyAsync(juror => juror.PrizeId == id && juror.StoodDownOn == null && juror.Issuer == caller.Issuer && juror.Subject == caller.Subject, ct);
        return mayCheck ? PrizeAudit.Of(prize, await votes.OfAsync(id, ct)) : null;
    }

    /// <summary>Null before the prize is settled, and for everybody but the juror whose vote it is.</summary>
    public async Task<BallotProof?> ProofAsync(JuryBallotId id, CancellationToken ct)
    {
        var ballot = await db.JuryBallots.AsNoTracking().SingleOrDefaultAsync(ballot => ballot.Id == id && ballot.CastOn != null, ct);
        if (ballot is null)
        {
            return null;
        }

        var prize = await db.Prizes.AsNoTracking().SingleAsync(prize => prize.Id == ballot.PrizeId, ct);
        return prize.TallyRoot is { } root
            ? BallotProof.Of(ballot.Receipt!, root, (await votes.OfAsync(prize.Id, ct)).Receipts)
            : null;
    }
}
