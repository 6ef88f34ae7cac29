using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Privacy;

/// <summary>Says which dimensions of diversity an edition is about. What people declared about one that it is not about any more is deleted.</summary>
internal sealed class SetDiversityFocus(ConsentErasure erasure, ManagedProgrammes programmes, TimeProvider clock) : ICommand<SetDiversityFocusInput, ProgrammeId>
{
    public async Task<Outcome<Admitted<ProgrammeId>>> AdmitAsync(SetDiversityFocusInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<ProgrammeId>> ApplyAsync(Programme programme, SetDiversityFocusInput input, CancellationToken ct)
    {
        if (programme.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        List<DiversityDimension> gone = [.. programme.DiversityFocus.Select(focus => focus.Dimension).Except(input.Dimensions)];
        var focused = programme.FocusOn(input.Dimensions, clock.Today());
        if (focused.IsRefused)
        {
            return Outcome<ProgrammeId>.Refused(focused.Refusals);
        }

        if (gone.Count > 0)
        {
            await erasure.ForgetAnswersAsync(programme.Id, gone, ct);
            await erasure.ForgetInputsAsync(programme.Id, ct);
        }

        return programme.Id;
    }
}
