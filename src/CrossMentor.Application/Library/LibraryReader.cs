using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Library;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Library;

/// <summary>Reads the library as the caller sees it: what comes with the product, and the resources of the caller's programmes.</summary>
public sealed class LibraryReader(CrossMentorDb db)
{
    private const int ResourcesMax = 1000;

    /// <summary>What guides the caller in a pair, in the caller's language; null for anybody who is not one of the two.</summary>
    public async Task<IReadOnlyList<LibraryItem>?> GuidanceAsync(Caller caller, PairId id, CancellationToken ct)
    {
        if (await OwnAsync(caller, id, ct) is not var (pair, side))
        {
            return null;
        }

        var languages = await LanguagesAsync(pair.PersonOf(side), ct);
        var programme = await db.Programmes.AsNoTracking().SingleAsync(one => one.Id == pair.ProgrammeId, ct);
        var resources = await db.Resources.Where(resource => resource.ProgrammeId == programme.Id && resource.RetiredOn == null).AsNoTracking().ToListAsync(ct);
        return Guidance.For(side == PairSide.Mentor ? ParticipantRole.Mentor : ParticipantRole.Mentee, languages, programme, resources);
    }

    /// <summary>Advice on what the other asked the caller for more of, in the caller's language; null for anybody who is not one of the two.</summary>
    public async Task<IReadOnlyList<FeedbackAdvice>?> AdviceAsync(Caller caller, PairId id, CancellationToken ct)
    {
        if (await OwnAsync(caller, id, ct) is not var (pair, side))
        {
            return null;
        }

        var languages = await LanguagesAsync(pair.PersonOf(side), ct);
        var journal = await db.PairJournals.AsNoTracking().SingleOrDefaultAsync(journal => journal.PairId == id, ct);
        return FeedbackAdvice.For(side, journal?.Feedback ?? [], languages);
    }

    /// <summary>The checklist of concerns in the caller's language; null for anybody who is not that senior.</summary>
    public async Task<IReadOnlyList<Concern>?> ConcernsAsync(Caller caller, ParticipantId id, CancellationToken ct)
    {
        var participant = await db.Participants.AsNoTracking().SingleOrDefaultAsync(participant => participant.Id == id, ct);
        if (participant is null || !caller.Is(participant.PersonId))
        {
            return null;
        }

        var orientation = await db.Programmes.Where(programme => programme.Id == participant.ProgrammeId).Select(programme => programme.Orientation).SingleAsync(ct);
        return ConcernChecklist.IsFor(participant.Role, orientation)
            ? ConcernChecklist.In(await LanguagesAsync(participant.PersonId, ct))
            : null;
    }

    /// <summary>The library for a stage and a role, as far as it is written in a language.</summary>
    /// <param name="programme">Only those of one programme beside what comes with the product; of all that the caller sees when null.</param>
    public async Task<IReadOnlyList<LibraryItem>> ResourcesAsync(
        ProgrammeId? programme, ProgrammeStage? stage, ParticipantRole? role, string language, CancellationToken ct)
    {
        var rows = await db.Resources
            .Where(resource => resource.RetiredOn == null
                && (programme == null || resource.ProgrammeId == programme)
                && (stage == null || resource.Stage == stage)
                && (role == null || resource.Role == null || resource.Role == role))
            .OrderBy(resource => resource.Id)
            .Take(ResourcesMax)
            .AsNoTracking()
            .ToListAsync(ct);
        return
        [
            .. rows.Select(resource => LibraryItem.Of(resource, [language]))
                .Concat(ShippedGuidance.All
                    .Where(guidance => (stage is null || guidance.Stage == stage) && (role is null || guidance.Role == role))
                    .Select(guidance => LibraryItem.Of(guidance, [language])))
                .OfType<LibraryItem>()
                .OrderBy(item => item.Stage),
        ];
    }

    private async Task<OwnPair?> OwnAsync(Caller caller, PairId id, CancellationToken ct)
        => await db.Pairs.AsNoTracking().SingleOrDefaultAsync(pair => pair.Id == id, ct) is { } pair && OwnPairs.SideOf(caller, pair) is { } side ? new(pair, side) : null;

    private Task<IReadOnlyList<string>> LanguagesAsync(PersonId person, CancellationToken ct) =>
        db.People.Where(one => one.Id == person).Select(one => one.Languages).SingleAsync(ct);
}
