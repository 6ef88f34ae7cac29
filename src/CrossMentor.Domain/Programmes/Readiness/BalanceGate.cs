using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes.Readiness;

/// <summary>Each organisation offers about as many mentors as mentees. What is placed in the end is checked when a match is published.</summary>
public static class BalanceGate
{
    private const GateCode Code = GateCode.Balance;

    /// <remarks>How many people an organisation offers is no other's business, so only those out of balance learn of it.</remarks>
    public static GateReading Read(Programme programme, IReadOnlyList<OrganisationId> organisations, IReadOnlyCollection<Offer> offers, PlacePool pool)
    {
        var offered = ExchangeBalance.CheckOffered(programme, ExchangeBalance.Of(programme, organisations, offers, [], pool));
        return offered.IsAccepted
            ? GateReading.Passed(Code, GateDisclosure.Concerned, "Each organisation offers as many mentors as mentees, within the tolerance.")
            : GateReading.Open(
                Code,
                GateDisclosure.Concerned,
                "The mentors and mentees that an organisation offers differ by more than the tolerance. Enrol or withdraw people of that organisation, let another donate places, or raise the tolerance.",
                offered.Refusals.OfType<UnbalancedExchange>().Select(row => row.OrganisationId),
                offered.Refusals);
    }
}
