using CrossMentor.Application.Evaluation;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Evaluation;

/// <summary>Resolvers for <c>schema/standards.graphql</c>.</summary>
public static class StandardsResolvers
{
    // Query.programmeStandards(programmeId: ID!): StandardsReview
    public static Task<StandardsReview?> ProgrammeStandardsAsync(ProgrammeId programmeId, StandardsReader reader, CancellationToken ct) =>
        reader.FindAsync(programmeId, ct);
}
