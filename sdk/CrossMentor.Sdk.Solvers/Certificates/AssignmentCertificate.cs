namespace CrossMentor.Sdk.Solvers.Certificates;

/// <summary>Prices that prove an assignment optimal: whoever can add and compare whole numbers can check them.</summary>
/// <remarks>
/// <para>Every place is given a price, in the unit of <see cref="PairWorth"/> and points together: a pair is worth
/// <c>PairWorth + score</c>, and <c>PairWorth</c> is so great that one pair more always outweighs all points. The rules are those of
/// linear programming duality (Kuhn, The Hungarian Method for the Assignment Problem, 1955; for two goals in one number see Ahuja, Magnanti,
/// Orlin, Network Flows, 1993, section 12.4):</para>
/// <list type="number">
/// <item>A pair left out is worth no more than what its mentee, its mentor and their organisations are charged.</item>
/// <item>A pair chosen freely is worth at least what they are charged. Pinned and excluded pairs are nobody's choice.</item>
/// <item>A person with room left has the price 0; nobody's price is negative.</item>
/// <item>An organisation has a positive price only at its highest quota and a negative one only at its lowest.</item>
/// </list>
/// <para>Why that proves it: take any other permitted set of pairs and compare it with the chosen one, pair by pair and charge by charge. It
/// gains at most what is charged for the pairs it adds and loses at least what is charged for those it drops, and by rules
/// 3 and 4 it cannot be charged more in sum. So its worth is no greater: it has not more pairs, nor as many and more points.</para>
/// </remarks>
public sealed record AssignmentCertificate
{
    /// <summary>What a pair is worth besides its score; the checker tests that it exceeds every total score.</summary>
    public required long PairWorth { get; init; }

    /// <summary>The price of each mentee's place.</summary>
    public required IReadOnlyList<long> MenteePrices { get; init; }

    /// <summary>The price of each mentor's place.</summary>
    public required IReadOnlyList<long> MentorPrices { get; init; }

    /// <summary>The price of each mentee organisation's quota; empty when the problem has none.</summary>
    public required IReadOnlyList<long> MenteeOrganisationPrices { get; init; }

    /// <summary>The price of each mentor organisation's quota; empty when the problem has none.</summary>
    public required IReadOnlyList<long> MentorOrganisationPrices { get; init; }

    /// <summary>
    /// SHA-256 in capitals of hexadecimal over the problem, the chosen pairs and the prices: it binds the three together, so that any changed number
    /// is noticed, even one that would leave the claim true. It is a checksum, not a signature.
    /// </summary>
    public string Seal { get; init; } = "";
}
