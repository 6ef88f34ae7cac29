using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Programmes;

/// <summary>Makes a programme active before its match is published: who takes part is settled then, and the match follows.</summary>
internal sealed class ActivateProgramme(ManagedProgrammes programmes, ReadinessReader readiness) : ICommand<ActivateProgrammeInput, ProgrammeId>
{
    public async Task<Outcome<Admitted<ProgrammeId>>> AdmitAsync(ActivateProgrammeInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<ProgrammeId>> ApplyAsync(Programme programme, ActivateProgrammeInput input, CancellationToken ct)
        => programme.CheckVersion(input.Version) is { } stale
            ? stale
            : await readiness.PassAsync(programme, programme.CheckPreparing(), GatePhase.Activation, programme.Activate, ct);
}
