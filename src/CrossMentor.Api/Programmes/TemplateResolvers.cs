using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Programmes;

/// <summary>Resolvers for <c>schema/templates.graphql</c>.</summary>
public static class TemplateResolvers
{
    // Query.programmeTemplates: [ProgrammeTemplate!]!
    public static IReadOnlyList<ProgrammeTemplate> ProgrammeTemplates() => Domain.Programmes.ProgrammeTemplates.All;
}
