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
    {
        if (programme.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        var active = programme.CheckActive();
        var gates = active.IsRefused ? active : await readiness.CheckAsync(programme, GatePhase.Closure, ct);
        return gates.IsRefused
            ? Outcome<ProgrammeId>.Refused(gates.Refusals)
            : programme.Close().Then<ProgrammeId>(closed => closed.Id);
    }
}
