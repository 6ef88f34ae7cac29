using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Programmes;

/// <summary>Resolvers for <c>schema/costs.graphql</c>.</summary>
public static class CostResolvers
{
    // Query.costPerOutcome(programmeId: ID!): CostPerOutcome
    public static Task<CostPerOutcome?> CostPerOutcomeAsync(ProgrammeId programmeId, CallerContext caller, CostReader costs, CancellationToken ct)
    {
        caller.Require();
        return costs.CostPerOutcomeAsync(programmeId, ct);
    }

    // Query.exchangeMatrix(seriesId: ID!): ExchangeMatrix
    public static Task<ExchangeMatrix?> ExchangeMatrixAsync(ProgrammeSeriesId seriesId, CallerContext caller, CostReader costs, CancellationToken ct)
    {
        caller.Require();
        return costs.ExchangeAsync(seriesId, ct);
    }

    // ExchangeMatrix.cells(first: Int! = 50): [ExchangeCell!]!
    public static IReadOnlyList<ExchangeCell> Cells(ExchangeMatrix parent, int first) => ShortLists.First(parent.Cells, first);

    // ExchangeCell.mentorOrganisation: Organisation!
    public static Task<IReadOnlyList<Organisation?>> MentorOrganisationAsync(IReadOnlyList<ExchangeCell> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Organisation, OrganisationId>(
            parents.Select(parent => parent.MentorOrganisationId), parents.Select(parent => parent.MenteeOrganisationId), ct);

    // ExchangeCell.menteeOrganisation: Organisation!
    public static Task<IReadOnlyList<Organisation?>> MenteeOrganisationAsync(IReadOnlyList<ExchangeCell> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Organisation, OrganisationId>(
            parents.Select(parent => parent.MenteeOrganisationId), parents.Select(parent => parent.MentorOrganisationId), ct);

    // CostEntry.programme: Programme!
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<CostEntry> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // CostEntry.organisation: Organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<CostEntry> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // OrganisationCost.organisation: Organisation!
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<OrganisationCost> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);
}
