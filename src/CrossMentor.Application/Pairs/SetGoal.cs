using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Pairs;

/// <summary>Goals are the mentee's own: nobody sets them for it, and nobody but the two reads them.</summary>
internal sealed class SetGoal(JournalWriting journals) : ICommand<SetGoalInput, PairId>
{
    public Task<Outcome<Admitted<PairId>>> AdmitAsync(SetGoalInput input, CancellationToken ct)
        => journals.AdmitAsync(input.PairId, isForMentee: true, (journal, _) => journal.SetGoal(input.Code, input.State), ct);
}
