using System.Security.Cryptography;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>Votes on a nomination, once and for good. Whoever is asked about nothing finds nothing to vote on.</summary>
internal sealed class CastJuryVote(CrossMentorDb db, CallerScope scope, PrizeDesk desk, TimeProvider clock) : ICommand<CastJuryVoteInput, JuryBallotId>
{
    public async Task<Outcome<Admitted<JuryBallotId>>> AdmitAsync(CastJuryVoteInput input, CancellationToken ct)
    {
        var found = await db.JuryBallots.VisibleAsync(input.BallotId, ballot => ballot.Id == input.BallotId, ct);
        return found.Then(ballot => Admission.Granted(token => ApplyAsync(ballot, input, token)));
    }

    private async Task<Outcome<JuryBallotId>> ApplyAsync(JuryBallot ballot, CastJuryVoteInput input, CancellationToken ct)
    {
        // Loaded to be tracked: the write guard looks for the seat of whoever votes.
        var juror = await db.Jurors.SingleAsync(juror => juror.Id == ballot.JurorId, ct);
        var prize = await db.Prizes.SingleAsync(prize => prize.Id == ballot.PrizeId, ct);
        var impartial = juror.CheckImpartial(await desk.TiesAsync(ballot.ProgrammeId, ct), scope.Require().MayManage(ballot.ProgrammeId));
        if (impartial.IsRefused)
        {
            return impartial.Refusal;
        }

        var nonce = RandomNumberGenerator.GetHexString(JuryBallot.NonceLength, lowercase: true);
        return ballot.Cast(prize, input.Impact, input.Mentorship, nonce, clock.Today()).Then<JuryBallotId>(cast => cast.Id);
    }
}
