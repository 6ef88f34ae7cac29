namespace CrossMentor.Sdk.Solvers.Certificates;

/// <summary>The prices by one goal; see <see cref="StagedCertificate"/>.</summary>
public sealed record StagePrices
{
    /// <summary>The price of each mentee's place.</summary>
    public required IReadOnlyList<long> MenteePrices { get; init; }

    /// <summary>The price of each mentor's place.</summary>
    public required IReadOnlyList<long> MentorPrices { get; init; }

    /// <summary>The price of each mentee organisation's quota; empty when the problem has none.</summary>
    public required IReadOnlyList<long> MenteeOrganisationPrices { get; init; }

    /// <summary>The price of each mentor organisation's quota; empty when the problem has none.</summary>
    public required IReadOnlyList<long> MentorOrganisationPrices { get; init; }
}
