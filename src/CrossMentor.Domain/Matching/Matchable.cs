using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Matching;

/// <summary>Whether there is anything sensible to match.</summary>
public static class Matchable
{
    /// <param name="enrolled">Everybody enrolled.</param>
    /// <param name="participating">The organisations of the programme, whether they enrolled anybody or not.</param>
    /// <param name="pool">The donated places; none when left out.</param>
    public static Outcome Check(
        Programme programme, IReadOnlyCollection<Offer> enrolled, IReadOnlyList<OrganisationId> participating, CompetitorMap competitors, PlacePool? pool = null)
    {
        var refusals = new List<Refusal>();
        refusals.AddRange(programme.CheckNotClosed().Refusals);
        refusals.AddRange(programme.MatchingPolicy.Admit(competitors, participating).Refusals);
        if (enrolled.Select(offer => offer.OrganisationId).Distinct().Take(2).Count() < 2)
        {
            refusals.Add(new TooFewOrganisations());
        }

        if (enrolled.All(offer => offer.Role == ParticipantRole.Mentor) || enrolled.All(offer => offer.Role == ParticipantRole.Mentee))
        {
            refusals.Add(new NothingToMatch());
        }

        // Somebody who dropped out of a matched programme is gone: what counts then is the balance of the pairs, when they are published.
        if (programme.IsMatchPublished)
        {
            return Outcome.From(refusals);
        }

        refusals.AddRange(ExchangeBalance.CheckOffered(programme, ExchangeBalance.Of(programme, participating, enrolled, [], pool)).Refusals);
        return Outcome.From(refusals);
    }
}
