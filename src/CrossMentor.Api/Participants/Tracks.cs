using CrossMentor.Api.Reading;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Participants;

/// <summary>Tracks live inside their programme; this finds them for things that name one by id.</summary>
internal static class Tracks
{
    public static async Task<IReadOnlyList<Track?>> OfAsync<T>(
        IReadOnlyList<T> parents, Func<T, ProgrammeId> programmeOf, Func<T, TrackId?> trackOf, EntityLoader loader, CancellationToken ct)
    {
        var programmes = await loader.LoadAsync<Programme, ProgrammeId>(
            parents.Select(parent => trackOf(parent) is null ? (ProgrammeId?)null : programmeOf(parent)), ct);
        return [.. parents.Zip(programmes, (parent, programme) => trackOf(parent) is { } track ? programme?.FindTrack(track) : null)];
    }
}
