using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Steering;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Steering;

/// <summary>Resolvers for <c>schema/ledger.graphql</c>.</summary>
public static class LedgerResolvers
{
    private const int EntriesMax = 250;

    // Query.ledger(programmeId: ID!): [LedgerEntry!]!
    public static async Task<IReadOnlyList<LedgerEntry>> LedgerAsync(ProgrammeId programmeId, CallerContext caller, CrossMentorDb db, CancellationToken ct)
    {
        caller.Require();
        return await db.LedgerEntries
            .Where(entry => entry.ProgrammeId == programmeId)
            .OrderByDescending(entry => entry.Number)
            .Take(EntriesMax)
            .AsNoTracking()
            .ToListAsync(ct);
    }

    // Query.reciprocity(programmeId: ID!): [ReciprocityRow!]
    public static Task<IReadOnlyList<ReciprocityRow>?> ReciprocityAsync(ProgrammeId programmeId, ReciprocityReader reciprocity, CancellationToken ct) =>
        reciprocity.RowsAsync(programmeId, ct);

    // Query.experiencedBenefit(programmeId: ID!): [ExperiencedBenefit!]
    public static Task<IReadOnlyList<ExperiencedBenefit>?> ExperiencedBenefitAsync(ProgrammeId programmeId, ReciprocityReader reciprocity, CancellationToken ct) =>
        reciprocity.BenefitsAsync(programmeId, ct);

    // ExperiencedBenefit.organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<ExperiencedBenefit> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // Query.ledgerVerification(programmeId: ID!): LedgerVerification
    public static Task<LedgerVerification?> LedgerVerificationAsync(ProgrammeId programmeId, ReciprocityReader reciprocity, CancellationToken ct) =>
        reciprocity.VerifyAsync(programmeId, ct);

    // LedgerEntry.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<LedgerEntry> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // LedgerEntry.giver
    public static Task<IReadOnlyList<Organisation?>> GiverAsync(IReadOnlyList<LedgerEntry> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.GiverId), ct);

    // LedgerEntry.receiver
    public static Task<IReadOnlyList<Organisation?>> ReceiverAsync(IReadOnlyList<LedgerEntry> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.ReceiverId), ct);

    // LedgerEntry.amount: Float!
    public static IReadOnlyList<double> Amount(IReadOnlyList<LedgerEntry> parents) => [.. parents.Select(parent => (double)parent.Amount)];

    // ReciprocityRow.organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<ReciprocityRow> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);
}
