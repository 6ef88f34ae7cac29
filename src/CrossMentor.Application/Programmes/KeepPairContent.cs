using CrossMentor.Application.Commands;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes;

/// <summary>Decides before the first pair is confirmed whether words of pairs are kept, because people begin a pair under what was said then.</summary>
internal sealed class KeepPairContent(CrossMentorDb db, ManagedProgrammes programmes, IContentKeyWrapping wrapping) : ICommand<KeepPairContentInput, ProgrammeId>
{
    public async Task<Outcome<Admitted<ProgrammeId>>> AdmitAsync(KeepPairContentInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<ProgrammeId>> ApplyAsync(Programme programme, KeepPairContentInput input, CancellationToken ct)
    {
        if (programme.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        if (input.IsKept && !wrapping.IsLasting)
        {
            return new PairContentNotOffered();
        }

        var hasConfirmedPair = await db.Pairs.AnyAsync(pair => pair.ProgrammeId == programme.Id && pair.ConfirmedAt != null, ct);
        return programme.KeepPairContent(input.IsKept, hasConfirmedPair).Then<ProgrammeId>(kept => kept.Id);
    }
}
