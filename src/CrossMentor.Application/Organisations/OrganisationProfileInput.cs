using CrossMentor.Domain.Organisations;

namespace CrossMentor.Application.Organisations;

/// <summary>What an organisation says of its character. It replaces what was said before.</summary>
public sealed record OrganisationProfileInput
{
    public Ownership? Ownership { get; init; }

    public IReadOnlyList<string> Values { get; init; } = [];

    internal OrganisationProfile Read() => new(Ownership, Values);
}
