using CrossMentor.Api.Reading;
using CrossMentor.Application.Evaluation;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Evaluation;

/// <summary>Resolvers for <c>schema/careers.graphql</c>.</summary>
public static class CareerResolvers
{
    // Query.employmentFacts(personId: ID!): [EmploymentFact!]!
    public static async Task<IReadOnlyList<EmploymentFact>> EmploymentFactsAsync(PersonId personId, EntityLoader loader, CancellationToken ct) =>
        (await loader.LoadReferringAsync<EmploymentFact, PersonId, DateOnly>([personId], row => row.PersonId, row => row.HappenedOn, ct))[0];

    // Query.largerProgramme(programmeId: ID!): LargerProgramme
    public static async Task<LargerProgramme?> LargerProgrammeAsync(ProgrammeId programmeId, EntityLoader loader, CancellationToken ct) =>
        (await loader.LoadReferringAsync<LargerProgramme, ProgrammeId, LargerProgrammeId>([programmeId], row => row.ProgrammeId, row => row.Id, ct))[0].SingleOrDefault();

    // Query.componentEffect(programmeId: ID!): ComponentReport
    public static Task<ComponentReport?> ComponentEffectAsync(ProgrammeId programmeId, EvaluationReports reports, CancellationToken ct) =>
        reports.ComponentsAsync(programmeId, ct);

    // Query.reverseOutcomes(programmeId: ID!): ReverseReport
    public static Task<ReverseReport?> ReverseOutcomesAsync(ProgrammeId programmeId, EvaluationReports reports, CancellationToken ct) =>
        reports.ReverseAsync(programmeId, ct);

    // Query.topLevelReach(programmeId: ID!): TopLevelReach
    public static Task<TopLevelReach?> TopLevelReachAsync(ProgrammeId programmeId, CareerReports reports, CancellationToken ct) =>
        reports.TopLevelReachAsync(programmeId, ct);

    // Query.gradeMovement(programmeId: ID!): [GradeMovement!]
    public static Task<IReadOnlyList<GradeMovement>?> GradeMovementAsync(ProgrammeId programmeId, CareerReports reports, CancellationToken ct) =>
        reports.GradeMovementAsync(programmeId, ct);

    // LargerProgramme.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<LargerProgramme> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // EmploymentFact.person
    public static Task<IReadOnlyList<Person?>> PersonAsync(IReadOnlyList<EmploymentFact> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Person, PersonId>(parents.Select(parent => parent.PersonId), ct);
}
