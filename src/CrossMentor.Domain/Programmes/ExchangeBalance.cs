using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes;

/// <summary>The reciprocity of giving and receiving, an organisation a row.</summary>
public static class ExchangeBalance
{
    /// <summary>One row for each organisation, in the order they are given.</summary>
    /// <param name="pool">The donated places; none when left out.</param>
    public static IReadOnlyList<OrganisationBalance> Of(
        Programme programme,
        IEnumerable<OrganisationId> organisations,
        IEnumerable<Offer> offers,
        IEnumerable<Placement> placements,
        PlacePool? pool = null)
    {
        var offered = offers.CountBy(offer => (offer.OrganisationId, offer.Role)).ToDictionary();
        var pairs = placements.ToList();
        var given = pairs.CountBy(pair => pair.MentorOrganisationId).ToDictionary();
        var received = pairs.CountBy(pair => pair.MenteeOrganisationId).ToDictionary();
        return [.. organisations.Select(organisation =>
        {
            var mentors = offered.GetValueOrDefault((organisation, ParticipantRole.Mentor));
            var mentees = offered.GetValueOrDefault((organisation, ParticipantRole.Mentee));
            var (gives, receives) = (given.GetValueOrDefault(organisation), received.GetValueOrDefault(organisation));
            var share = (pool ?? PlacePool.Empty)[organisation];
            var isWithin = IsWithin(programme, mentors - mentees, share) && IsWithin(programme, gives - receives, share);
            return new OrganisationBalance(organisation, mentors, mentees, gives, receives, isWithin) { Pool = share };
        })];
    }

    /// <summary>One refusal for each organisation that offers too many or too few; none where the kind asks for no balance.</summary>
    public static Outcome CheckOffered(Programme programme, IEnumerable<OrganisationBalance> rows) => Outcome.From(rows
        .Where(row => !IsWithin(programme, row.MentorsOffered - row.MenteesOffered, row.Pool))
        .Select(row => new UnbalancedExchange(row.OrganisationId, row.MentorsOffered, row.MenteesOffered, programme.BalanceTolerance)));

    /// <summary>One refusal for each organisation whose pairs are out of balance, which drop-outs can cause in a balanced offer.</summary>
    public static Outcome CheckPlaced(Programme programme, IEnumerable<OrganisationBalance> rows) => Outcome.From(rows
        .Where(row => !IsWithin(programme, row.Difference, row.Pool))
        .Select(row => new UnbalancedExchange(row.OrganisationId, row.MentorsPlaced, row.MenteesPlaced, programme.BalanceTolerance)));

    private static bool IsWithin(Programme programme, int difference, PlaceShare share)
        => !programme.AsksForBalance || Math.Abs(share.Settle(difference)) <= programme.BalanceTolerance;
}
