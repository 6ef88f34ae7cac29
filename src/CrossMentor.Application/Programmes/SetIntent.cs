using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Programmes;

/// <summary>Replaces what a programme is formally meant to bring about, until it is active.</summary>
internal sealed class SetIntent(ManagedProgrammes programmes) : ICommand<SetIntentInput, ProgrammeId>
{
    public async Task<Outcome<Admitted<ProgrammeId>>> AdmitAsync(SetIntentInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(() => Apply(programme, input)));
    }

    private static Outcome<ProgrammeId> Apply(Programme programme, SetIntentInput input)
    {
        if (programme.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        var intents = input.Intents.Select(intent => new Intent(intent.Statement, [.. intent.Indicators.Select(Read)])).ToList();
        return programme.SetIntent(intents).Then<ProgrammeId>(changed => changed.Id);
    }

    // The programme gives the ids.
    private static Indicator Read(IndicatorInput indicator)
        => new(default, indicator.Name, indicator.Unit, indicator.Baseline, indicator.BaselineOn, indicator.Target);
}
