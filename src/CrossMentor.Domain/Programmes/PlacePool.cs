using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Programmes;

/// <summary>The places of mentors that organisations leave to those who are short of them, and where they go.</summary>
/// <remarks>
/// Nothing is stored but what each organisation donates: a place that nobody is short of, or that is no longer there, stays with its donor by itself.
/// Places go one by one to whoever is short of most, and come one by one from whoever has most left, so the pool makes no friends.
/// </remarks>
public sealed class PlacePool
{
    private readonly Dictionary<OrganisationId, PlaceShare> shares;

    private PlacePool(Dictionary<OrganisationId, PlaceShare> shares) => this.shares = shares;

    /// <summary>Nobody donated anything.</summary>
    public static PlacePool Empty { get; } = new([]);

    public PlaceShare this[OrganisationId organisation] => shares.GetValueOrDefault(organisation);

    /// <summary>Whom the pool gives to and takes from.</summary>
    public IEnumerable<OrganisationId> Organisations => shares.Keys.Order();

    /// <summary>Before there are pairs: whoever sends more mentees than mentors is short of places, whoever has more than it sends mentees can leave them.</summary>
    /// <param name="donated">What organisations donate; whoever donates nothing may be missing.</param>
    public static PlacePool Of(Programme programme, IEnumerable<Offer> offers, IReadOnlyDictionary<OrganisationId, int> donated)
    {
        if (!programme.AsksForBalance || donated.Values.All(places => places == 0))
        {
            return Empty;
        }

        var offered = offers.GroupBy(offer => offer.OrganisationId).ToList();
        return Deal(
            offered.ToDictionary(own => own.Key, own => ShortageOf(own) > 0 ? 0 : Math.Min(donated.GetValueOrDefault(own.Key), UnusedOf(own))),
            offered.ToDictionary(own => own.Key, ShortageOf));
    }

    /// <summary>Once there are pairs: a place is filled when its donor gives a pair more than it receives, and somebody else receives one more than it gives.</summary>
    public static PlacePool Filled(Programme programme, IReadOnlyDictionary<OrganisationId, int> donated, IEnumerable<Placement> placements)
    {
        if (!programme.AsksForBalance || donated.Values.All(places => places == 0))
        {
            return Empty;
        }

        var differences = placements
            .SelectMany(pair => new[] { (Organisation: pair.MentorOrganisationId, Pairs: 1), (Organisation: pair.MenteeOrganisationId, Pairs: -1) })
            .GroupBy(side => side.Organisation)
            .ToDictionary(own => own.Key, own => own.Sum(side => side.Pairs));
        return Deal(
            differences.ToDictionary(own => own.Key, own => Math.Min(donated.GetValueOrDefault(own.Key), Math.Max(0, own.Value))),
            differences.ToDictionary(own => own.Key, own => Math.Max(0, -own.Value)));
    }

    /// <summary>The places of an organisation's mentors that its own mentees leave unused.</summary>
    /// <param name="own">What this one organisation offers.</param>
    public static int UnusedOf(IEnumerable<Offer> own) => Math.Max(0, own.Sum(offer => offer.Role == ParticipantRole.Mentor ? offer.Places : -1));

    private static int ShortageOf(IEnumerable<Offer> own) => Math.Max(0, own.Sum(offer => offer.Role == ParticipantRole.Mentor ? -1 : 1));

    private static PlacePool Deal(Dictionary<OrganisationId, int> left, Dictionary<OrganisationId, int> wanted)
    {
        var places = Math.Min(left.Values.Sum(), wanted.Values.Sum());
        var (given, received) = (Draw(left, places), Draw(wanted, places));
        return new(given.Keys.Union(received.Keys).ToDictionary(
            organisation => organisation,
            organisation => new PlaceShare(given.GetValueOrDefault(organisation), received.GetValueOrDefault(organisation))));
    }

    // One by one from the largest heap; among equal ones the ids decide, because something has to.
    private static Dictionary<OrganisationId, int> Draw(Dictionary<OrganisationId, int> heaps, int places)
    {
        var largest = new PriorityQueue<OrganisationId, (int Size, OrganisationId Id)>(
            heaps.Where(heap => heap.Value > 0).Select(heap => (heap.Key, (-heap.Value, heap.Key))));
        var drawn = new Dictionary<OrganisationId, int>();
        for (var place = 0; place < places; place++)
        {
            var organisation = largest.Dequeue();
            drawn[organisation] = drawn.GetValueOrDefault(organisation) + 1;
            if (heaps[organisation] - drawn[organisation] is > 0 and var rest)
            {
                largest.Enqueue(organisation, (-rest, organisation));
            }
        }

        return drawn;
    }
}
