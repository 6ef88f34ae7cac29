using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Programmes;

/// <summary>Adds a track with the rule that says whom it is for.</summary>
internal sealed class AddTrack(ManagedProgrammes programmes) : ICommand<AddTrackInput, ProgrammeId>
{
    public async Task<Outcome<Admitted<ProgrammeId>>> AdmitAsync(AddTrackInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(() => Apply(programme, input)));
    }

    private static Outcome<ProgrammeId> Apply(Programme programme, AddTrackInput input)
    {
        if (programme.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        return programme.AddTrack(Ids.New<TrackId>(), input.Name, input.Rule?.Read(), input.Strand).Then<ProgrammeId>(changed => changed.Id);
    }
}
