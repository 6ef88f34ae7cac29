using CrossMentor.Application.Agreements;
using CrossMentor.Application.Events;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Pairs;

/// <summary>What the programme asks of the two before they meet: to have acknowledged its ethics, to be trained, and to wait for its kick-off.</summary>
internal sealed class PairDuties(CrossMentorDb db, AgreementCheck agreements, TrainingReader training)
{
    /// <summary>Before the pair begins.</summary>
    public async Task<Outcome> CheckAsync(Programme programme, Pair pair, CancellationToken ct)
    {
        var acknowledged = await agreements.OfPairAsync(programme, pair, ct);
        var trained = await training.CheckPairAsync(pair, ct);
        return Outcome.From([.. acknowledged.Refusals, .. trained.Refusals]);
    }

    /// <summary>Before a session of a day is written down. A session on the day of the kick-off may well have followed it.</summary>
    public async Task<Outcome> CheckAsync(Programme programme, Pair pair, DateOnly heldOn, CancellationToken ct)
    {
        var ready = await CheckAsync(programme, pair, ct);
        var kickOffs = await db.ProgrammeEvents
            .Where(gathering => gathering.ProgrammeId == programme.Id && gathering.Kind == EventKind.KickOff)
            .AsNoTracking()
            .ToListAsync(ct);
        var endOfDay = new DateTimeOffset(heldOn.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero);
        return Outcome.From([.. ready.Refusals, .. Milestones.CheckAfterKickOff(endOfDay, kickOffs).Refusals]);
    }
}
