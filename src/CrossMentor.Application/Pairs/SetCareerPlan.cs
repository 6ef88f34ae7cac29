using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Pairs;

/// <summary>Says how far the two are with a career plan; either of them may.</summary>
internal sealed class SetCareerPlan(JournalWriting journals) : ICommand<SetCareerPlanInput, PairId>
{
    public Task<Outcome<Admitted<PairId>>> AdmitAsync(SetCareerPlanInput input, CancellationToken ct)
        => journals.AdmitAsync(input.PairId, isForMentee: false, (journal, _) => journal.SetCareerPlan(input.State), ct);
}
