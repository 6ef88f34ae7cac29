using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Programmes;

/// <summary>Keeps what the indicators of an active programme came to.</summary>
internal sealed class RecordIndicators(ManagedProgrammes programmes) : ICommand<RecordIndicatorsInput, ProgrammeId>
{
    public async Task<Outcome<Admitted<ProgrammeId>>> AdmitAsync(RecordIndicatorsInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(() => Apply(programme, input)));
    }

    private static Outcome<ProgrammeId> Apply(Programme programme, RecordIndicatorsInput input)
    {
        if (programme.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        var values = input.Values.Select(value => new IndicatorValue(value.IndicatorId, value.Value, value.MeasuredOn)).ToList();
        return programme.RecordIndicators(values).Then<ProgrammeId>(changed => changed.Id);
    }
}
