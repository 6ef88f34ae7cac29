using CrossMentor.Application.Codes;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Pairs;

/// <summary>Completes a pair that has met often enough, and issues its certificate: when both have said so, or the manager has.</summary>
internal sealed class CompletePair(CrossMentorDb db, CallerScope scope, TimeProvider clock) : ICommand<CompletePairInput, PairId>
{
    public async Task<Outcome<Admitted<PairId>>> AdmitAsync(CompletePairInput input, CancellationToken ct)
    {
        var caller = scope.Require();
        var found = await db.Pairs.VisibleAsync(input.PairId, pair => pair.Id == input.PairId, ct);
        return found.Then(pair => caller.MayManage(pair.ProgrammeId) || OwnPairs.SideOf(caller, pair) is not null
            ? Admission.Granted(token => ApplyAsync(caller, pair, token))
            : Admission.Denied<PairId>(new NotPermitted()));
    }

    private async Task<Outcome<PairId>> ApplyAsync(Caller caller, Pair pair, CancellationToken ct)
    {
        var programme = await db.Programmes.SingleAsync(programme => programme.Id == pair.ProgrammeId, ct);
        var minutes = await db.PairSessions
            .Where(session => session.PairId == pair.Id && session.State == SessionState.Confirmed)
            .Select(session => session.Minutes)
            .ToListAsync(ct);
        var sessions = new ConfirmedSessions(minutes.Count, minutes.Sum() ?? 0);
        var (wasCompleted, now) = (pair.State == PairState.Completed, clock.GetUtcNow());
        var side = caller.MayManage(pair.ProgrammeId) ? null : OwnPairs.SideOf(caller, pair);
        var completed = pair.Complete(side, sessions, programme.PairExpectations, now);
        if (completed.IsAccepted && !wasCompleted && pair.State == PairState.Completed)
        {
            db.PairCertificates.Add(PairCertificate.Issue(Ids.New<PairCertificateId>(), pair, programme, PlainCode.New(), sessions, now));
        }

        return completed.Then<PairId>(done => done.Id);
    }
}
