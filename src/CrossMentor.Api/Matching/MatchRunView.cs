using CrossMentor.Api.Changes;
using CrossMentor.Domain.Matching;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Matching;

/// <summary>One match run from the moment somebody looks until it has ended.</summary>
internal sealed class MatchRunView(MatchRunId id) : ChangeView<MatchRunProgressedPayload>
{
    private Moment? told;

    protected override MatchRunProgressedPayload Gone => new(Id: null);

    protected override async Task<Glance<MatchRunProgressedPayload>?> SeeAsync(
        CrossMentorDb db, Occasion occasion, IReadOnlyList<Guid> changed, CancellationToken ct)
    {
        var now = await db.MatchRuns
            .Where(run => run.Id == id)
            .Select(run => new Moment(run.Version, run.State, run.Stage, run.Done, run.Total))
            .SingleOrDefaultAsync(ct);
        if (now is null)
        {
            return null;
        }

        // A watch finds what changed without being published, such as by another process.
        if (now == told)
        {
            return Glance<MatchRunProgressedPayload>.Nothing;
        }

        told = now;
        var payload = new MatchRunProgressedPayload(id);
        return now.State is MatchRunState.Queued or MatchRunState.Running
            ? Glance<MatchRunProgressedPayload>.Tell(payload)
            : Glance<MatchRunProgressedPayload>.TellLast(payload);
    }

    private sealed record Moment(int Version, MatchRunState State, MatchRunStage Stage, int Done, int Total);
}
