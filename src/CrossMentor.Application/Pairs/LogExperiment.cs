using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Pairs;

/// <summary>Notes that the mentee tried something, and not what.</summary>
internal sealed class LogExperiment(JournalWriting journals, PairWork work) : ICommand<LogExperimentInput, PairId>
{
    public Task<Outcome<Admitted<PairId>>> AdmitAsync(LogExperimentInput input, CancellationToken ct)
        => journals.AdmitAsync(input.PairId, isForMentee: true, (journal, programme) => journal.LogExperiment(input.On, work.CalendarOf(programme)), ct);
}
