using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes.Readiness;

/// <summary>No two organisations of a programme compete, and no two of competing groups.</summary>
public static class CompetitorGate
{
    private const GateCode Code = GateCode.NoCompetitors;

    /// <remarks>A declaration may be secret, so how the gate stands is for the manager alone.</remarks>
    public static GateReading Read(MatchingPolicy policy, IReadOnlyList<OrganisationId> organisations, CompetitorMap competitors)
    {
        var admitted = policy.Admit(competitors, organisations);
        return admitted.IsAccepted
            ? GateReading.Passed(Code, GateDisclosure.Manager, "No two organisations of the programme compete.")
            : GateReading.Open(
                Code,
                GateDisclosure.Manager,
                "Competitors, or members of competing groups, take part. Leave one of them out, or let them withdraw the declaration.",
                admitted.Refusals.OfType<CompetitorConflict>().SelectMany(conflict => new[] { conflict.OrganisationId, conflict.CompetitorId }),
                admitted.Refusals);
    }
}
