using CrossMentor.Api.Callers;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Pairs;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Pairs;

/// <summary>Turns pairs that wait for agreement into offers, one for each side that is the caller's own.</summary>
public sealed class PairOfferReader(CrossMentorDb db, CallerContext context)
{
    private const int OffersMax = 250;

    private static readonly PairState[] Shown = [PairState.Proposed, PairState.Declined];

    /// <summary>Those that wait come first, the oldest first of all.</summary>
    public async Task<IReadOnlyList<PairOffer>> ReadAsync(ProgrammeId programme, CancellationToken ct)
    {
        var caller = context.Require();
        var pairs = await db.OfferedPairs
            .Where(pair => pair.ProgrammeId == programme && Shown.Contains(pair.State))
            .OrderBy(pair => pair.State == PairState.Proposed ? 0 : 1).ThenBy(pair => pair.PublishedAt).ThenBy(pair => pair.Id)
            .Take(OffersMax)
            .ToListAsync(ct);
        return [.. pairs.SelectMany(pair => OffersOf(caller, pair)).Take(OffersMax)];
    }

    /// <summary>The offer as the one sees it who has just answered; null once the pair is confirmed.</summary>
    public async Task<PairOffer?> FindAsync(PairId id, PairSide side, CancellationToken ct)
    {
        var caller = context.Require();
        var found = await db.OfferedPairs.Where(pair => pair.Id == id && Shown.Contains(pair.State)).SingleOrDefaultAsync(ct);
        return found is null ? null : OffersOf(caller, found).FirstOrDefault(offer => offer.Side == side);
    }

    private static IEnumerable<PairOffer> OffersOf(Caller caller, OfferedPair pair)
    {
        if (pair is not { MentorProfile: { } mentor, MenteeProfile: { } mentee })
        {
            yield break; // nobody was asked
        }

        if (caller.Coordinates(pair.MentorOrganisationId) || caller.Is(pair.MentorPersonId))
        {
            yield return new(
                pair.Id, pair.ProgrammeId, PairSide.Mentor, pair.State, pair.PublishedAt, pair.MentorId,
                caller.Coordinates(pair.MentorOrganisationId) ? pair.MenteeOrganisationId : null, mentee,
                pair.Answers.MentorOrganisation, pair.Answers.Mentor);
        }

        if (caller.Coordinates(pair.MenteeOrganisationId) || caller.Is(pair.MenteePersonId))
        {
            yield return new(
                pair.Id, pair.ProgrammeId, PairSide.Mentee, pair.State, pair.PublishedAt, pair.MenteeId,
                caller.Coordinates(pair.MenteeOrganisationId) ? pair.MentorOrganisationId : null, mentor,
                pair.Answers.MenteeOrganisation, pair.Answers.Mentee);
        }
    }
}
