using CrossMentor.Application.Commands;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Participants;

/// <summary>Takes somebody out of a programme and ends the pairs that the person holds.</summary>
internal sealed class WithdrawParticipant(CrossMentorDb db, ParticipantAccess access, TimeProvider clock) : ICommand<WithdrawParticipantInput, ParticipantId>
{
    public async Task<Outcome<Admitted<ParticipantId>>> AdmitAsync(WithdrawParticipantInput input, CancellationToken ct)
    {
        var found = await access.FindAsync(input.ParticipantId, ct);
        return found.Then(pair => Admission.Granted(token => ApplyAsync(pair.Participant, pair.Programme, input.Version, token)));
    }

    private async Task<Outcome<ParticipantId>> ApplyAsync(Participant participant, Programme programme, int version, CancellationToken ct)
    {
        if (participant.CheckVersion(version) is { } stale)
        {
            return stale;
        }

        var withdrawn = participant.Withdraw(programme);
        if (withdrawn.IsRefused)
        {
            return Outcome<ParticipantId>.Refused(withdrawn.Refusals);
        }

        // A coordinator does not see the pairs that are only proposed, and they end as well.
        using var system = SystemScope.Open(db, SystemPurpose.PairsOfParticipant);
        var pairs = await system.All<Pair>().ThatRun().Of(participant.Id).ToListAsync(ct);
        foreach (var pair in pairs)
        {
            pair.End(PairEndReason.Withdrawal, clock.GetUtcNow());
        }

        return participant.Id;
    }
}
