using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Programmes;

/// <summary>Closes a programme when nothing that it asked of its end is missing.</summary>
internal sealed class CloseProgramme(ManagedProgrammes programmes, ReadinessReader readiness) : ICommand<CloseProgrammeInput, ProgrammeId>
{
    public async Task<Outcome<Admitted<ProgrammeId>>> AdmitAsync(CloseProgrammeInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<ProgrammeId>> ApplyAsync(Programme programme, CloseProgrammeInput input, CancellationToken ct)
        => programme.CheckVersion(input.Version) is { } stale
            ? stale
            : await readiness.PassAsync(programme, programme.CheckActive(), GatePhase.Closure, programme.Close, ct);
}
