using CrossMentor.Api.Reading;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Matching;

/// <summary>Shows the organisation that a refusal speaks of, where the caller may know it.</summary>
public static class UnbalancedExchangeResolvers
{
    // UnbalancedExchange.organisation: Organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<UnbalancedExchange> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);
}
